package org.waymark.intake.form;

import org.jspecify.annotations.Nullable;
import org.waymark.intake.application.Answers;

/** @param profession code of the profession */
public record ProfessionForm(String profession, @Nullable String then) {

    public ProfessionForm(@Nullable String profession, @Nullable String then) {
        this.profession = Typed.text(profession);
        this.then = then;
    }

    static ProfessionForm of(Answers answers) {
        return new ProfessionForm(answers.work().profession(), null);
    }
}
