package org.waymark.intake.triage;

import java.util.List;

/**
 * Words to start from, so that clients in the same situation read the same. They say nothing about the person, and nothing
 * that a unit would have to look up.
 *
 * @param title how a coordinator finds them
 */
public record StandardWords(String title, String text) {

    /** The ones for a move; the coordinator changes them as she likes before they go out. */
    static List<StandardWords> of(TriageMove move) {
        return switch (move) {
            case ACCEPT ->
                List.of(
                        new StandardWords(
                                "Welcome",
                                "We are glad you applied. We are now looking for a coach who suits what you asked for, and will"
                                        + " write as soon as one has said yes."),
                        new StandardWords(
                                "A date is near",
                                "We have seen the date you are working to and are looking for a coach who can meet you before it. If"
                                        + " that can’t be done, we will say so, and our recorded webinars are open to you now."));
            case REQUEST_INFORMATION ->
                List.of(
                        new StandardWords(
                                "Training number",
                                "Please send us your training number, or tell us that you don’t have one. It shows us which service"
                                        + " looks after you."),
                        new StandardWords(
                                "Where you are in training",
                                "Please tell us your grade, your programme and when it ends. What you sent doesn’t yet show us"
                                        + " which support is open to you."),
                        new StandardWords(
                                "What you hope for",
                                "Please tell us a little more about what you would like from a careers appointment. A few"
                                        + " sentences are enough, and you decide how much to say."));
            case REDIRECT ->
                List.of(new StandardWords(
                        "Another region’s service",
                        "Another service looks after people in your programme, and offers the same kind of support."
                                + " Please apply there: you will find the address under “Eligibility” on our site. Our events,"
                                + " resources and learning stay open to you."));
            case SIGNPOST ->
                List.of(
                        new StandardWords(
                                "Your own region",
                                "We can only offer appointments in the regions that we serve. Your own region has a careers or"
                                        + " professional support service that can. Our events and resources stay open to you."),
                        new StandardWords(
                                "Something other than careers support",
                                "What you describe is better helped by another service than by a careers appointment. Your"
                                        + " educational supervisor or your employer’s occupational health service can refer you. You"
                                        + " are welcome to apply again about your career at any time."));
            case INELIGIBLE ->
                List.of(new StandardWords(
                        "Not in a programme that we serve",
                        "Appointments are for people in training programmes that our unit serves, and we can’t offer you one."
                                + " Our events, recorded webinars and resources are open to you, and you can apply again when"
                                + " your situation changes."));
            case CLOSE_NO_REPLY ->
                List.of(new StandardWords(
                        "You can come back",
                        "We asked you for some information and haven’t heard from you, so we have closed this application for"
                                + " now. You can apply again at any time, or answer us and we will open it again."));
            case RESUME, LOG_REPLY, REOPEN -> List.of();
        };
    }
}
