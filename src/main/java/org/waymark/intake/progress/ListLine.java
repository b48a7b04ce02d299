package org.waymark.intake.progress;

import org.waymark.intake.application.Application;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Tag;

/** One of a client's applications in their list. */
public record ListLine(String name, String href, String when, Tag status) {

    static ListLine of(Application application) {
        var reference = application.reference();
        var sent = application.submittedAt();
        return new ListLine(
                reference == null ? "Application without a reference" : "Application " + reference,
                "/my/applications/" + application.id(),
                sent == null ? "Begun " + UkTime.day(application.createdAt()) : "Received " + UkTime.day(sent),
                Standing.tag(application.state()));
    }
}
