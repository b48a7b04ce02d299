package org.waymark.library.alert;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Shell;
import org.waymark.reference.Topics;

/** The pages about alerts. */
@Component
class AlertPages {
    private final Topics topics;
    private final Templates templates;

    AlertPages(Topics topics, Templates templates) {
        this.topics = topics;
        this.templates = templates;
    }

    JteModel signUp(Shell shell, AlertForm form, Problems problems) {
        return templates.libraryAlertSignUp(shell, form, items(), problems);
    }

    JteModel yours(Shell shell, String signed, List<String> chosen, boolean saved, Problems problems) {
        return templates.libraryAlertYours(shell, signed, items(), chosen, saved, problems);
    }

    JteModel confirm(Shell shell, String signed) {
        return templates.libraryAlertConfirm(shell, signed);
    }

    JteModel leave(Shell shell, String signed) {
        return templates.libraryAlertLeave(shell, signed);
    }

    JteModel message(Shell shell, String heading, String words) {
        return templates.libraryAlertMessage(shell, heading, words);
    }

    private List<Item> items() {
        return topics.subjects().stream()
                .map(topic -> Item.of(topic.code(), topic.name()))
                .toList();
    }
}
