package org.waymark.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waymark.platform.design.Item;

/** The optional questions on equality, each with its choices; the column has the same name in small letters. */
public enum EqualityQuestion {
    AGE_BAND("What is your age?", "Under 25", "25 to 29", "30 to 34", "35 to 39", "40 to 49", "50 or over"),
    SEX("What is your sex?", "Female", "Male", "Intersex"),
    GENDER_SAME_AS_AT_BIRTH("Is your gender the same as the sex you were registered with at birth?", "Yes", "No"),
    ETHNIC_GROUP(
            "What is your ethnic group?",
            "Asian or Asian British",
            "Black, Black British, Caribbean or African",
            "Mixed or multiple ethnic groups",
            "White",
            "Another ethnic group"),
    DISABILITY("Do you have a disability or a long-term health condition?", "Yes", "No"),
    SEXUAL_ORIENTATION(
            "What is your sexual orientation?", "Bisexual", "Gay or lesbian", "Heterosexual or straight", "Another"),
    RELIGION(
            "What is your religion or belief?",
            "No religion",
            "Buddhist",
            "Christian",
            "Hindu",
            "Jewish",
            "Muslim",
            "Sikh",
            "Another religion or belief"),
    CARING("Do you care for someone?", "No", "Yes, for children", "Yes, for an adult", "Yes, for both");

    private final String text;
    // Error Prone knows no other list that can't change; List.of makes one.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> choices;

    EqualityQuestion(String text, String... choices) {
        this.text = text;
        this.choices = List.of(choices);
    }

    public String text() {
        return text;
    }

    /** The name of its field. */
    public String field() {
        return column().replace('_', '-');
    }

    /** With "prefer not to say" first, which is stored as nothing. */
    public List<Item> items() {
        var items = new ArrayList<Item>();
        items.add(Item.of("", "I prefer not to say"));
        choices.forEach(choice -> items.add(Item.of(choice, choice)));
        return items;
    }

    boolean offers(String choice) {
        return choices.contains(choice);
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
