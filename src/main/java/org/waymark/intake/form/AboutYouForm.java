package org.waymark.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.accounts.Person;
import org.waymark.platform.web.Problems;

/** Name and how to reach the client; her email address is the one that she signs in with. */
public record AboutYouForm(
        String name,
        String preferredName,
        String pronouns,
        String phone,
        @Nullable String then) {
    private static final int NAME = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()-]{7,24}");

    public AboutYouForm(
            @Nullable String name,
            @Nullable String preferredName,
            @Nullable String pronouns,
            @Nullable String phone,
            @Nullable String then) {
        this.name = Typed.text(name);
        this.preferredName = Typed.text(preferredName);
        this.pronouns = Typed.text(pronouns);
        this.phone = Typed.text(phone);
        this.then = then;
    }

    static AboutYouForm of(Person person) {
        return new AboutYouForm(person.name(), person.preferredName(), person.pronouns(), person.phone(), null);
    }

    Problems check() {
        var problems = Problems.none()
                .require("name", name, "Enter your full name")
                .atMost(NAME, "name", name, "Your full name")
                .atMost(NAME, "preferredName", preferredName, "The name you prefer")
                .atMost(NAME, "pronouns", pronouns, "Your pronouns");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add("phone", "Enter a phone number, such as 07700 900123, or leave it empty");
        }
        return problems;
    }
}
