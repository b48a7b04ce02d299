package org.waymark.platform.web;

import gg.jte.models.runtime.JteModel;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Pages that answer with more than "here it is". */
public final class Answer {
    private Answer() {}

    /** 422: the form again, with its problems. */
    public static ResponseEntity<JteModel> invalid(JteModel page) {
        return with(HttpStatus.UNPROCESSABLE_CONTENT, page);
    }

    /** 409: something changed meanwhile; the page says what. */
    public static ResponseEntity<JteModel> conflict(JteModel page) {
        return with(HttpStatus.CONFLICT, page);
    }

    public static ResponseEntity<JteModel> with(HttpStatus status, JteModel page) {
        return ResponseEntity.status(status).body(page);
    }
}
