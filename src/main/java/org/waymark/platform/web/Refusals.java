package org.waymark.platform.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.waymark.platform.NotFound;

/** What isn't there, and what isn't yours, is answered with one and the same page. */
@ControllerAdvice
class Refusals {
    private final Templates templates;
    private final Shells shells;

    Refusals(Templates templates, Shells shells) {
        this.templates = templates;
        this.shells = shells;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<JteModel> notFound(HttpServletRequest request) {
        return Answer.with(HttpStatus.NOT_FOUND, templates.error(shells.of(request), HttpStatus.NOT_FOUND.value()));
    }
}
