package org.waymark.intake.eligibility;

/** What a condition is about: an answer, or what follows from one. */
public enum Fact {
    PROFESSION(Question.PROFESSION, "Profession"),
    GRADE(Question.GRADE, "Grade"),
    /** Which kind of post the grade is: foundation, specialty training … */
    STAGE(Question.GRADE, "Kind of post"),
    /** The number of the pay band; "none" for grades outside the bands. */
    BAND(Question.GRADE, "Pay band"),
    TRAINING_REGION(Question.TRAINING_REGION, "Region of the training number"),
    SCHEME(Question.SCHEME, "Scheme"),
    WORK_REGION(Question.WORK_REGION, "Region of the workplace"),
    REGISTERED(Question.REGISTERED, "Registered");

    private final Question question;
    private final String words;

    Fact(Question question, String words) {
        this.question = question;
        this.words = words;
    }

    Question question() {
        return question;
    }

    public String words() {
        return words;
    }
}
