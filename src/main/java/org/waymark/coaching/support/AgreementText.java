package org.waymark.coaching.support;

import java.time.Duration;
import java.util.List;

/**
 * The coaching agreement in words. A changed text gets the next version, and the old ones stay here: a client can read what
 * she accepted.
 *
 * @param changeHours the hours of notice for a free change that it names
 */
public record AgreementText(int version, int changeHours, List<Section> sections) {
    private static final int NEWEST = 1;

    public AgreementText {
        sections = List.copyOf(sections);
    }

    /** A part of the text under its own heading. */
    public record Section(String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What a client is asked to accept now. */
    static AgreementText newest(Duration changeWindow) {
        return of(NEWEST, (int) changeWindow.toHours());
    }

    /** @throws IllegalArgumentException when there never was such a version */
    static AgreementText of(int version, int changeHours) {
        if (version != NEWEST) {
            throw new IllegalArgumentException("no agreement of version " + version);
        }
        return new AgreementText(version, changeHours, first(changeHours));
    }

    private static List<Section> first(int hours) {
        return List.of(
                new Section(
                        "What your coach does",
                        List.of(
                                "Your coach listens, asks questions and helps you think about your career and decide for"
                                        + " yourself. They know about training, specialties and applications.",
                                "Your coach doesn’t decide for you, find you a post, judge your work, or take the place of"
                                        + " your supervisor, your GP or a therapist.")),
                new Section(
                        "What stays between you",
                        List.of(
                                "What you say stays with your coach. Nothing goes to anybody in your training or"
                                        + " employment. The people who run this service see your application and when you"
                                        + " meet, not what you talk about.",
                                "Your coach may make private notes. You can ask to read them. A summary that your coach"
                                        + " shares with you is for the two of you.",
                                "Your meetings are never recorded, by either of you.")),
                new Section(
                        "The limits of confidentiality",
                        List.of(
                                "If you or somebody else may come to serious harm, or if there is serious wrongdoing, your"
                                        + " coach may have to tell somebody who can help. They tell you first, unless that would"
                                        + " put somebody at risk.")),
                new Section(
                        "Changing an appointment",
                        List.of(
                                "You can cancel or move an appointment for free up to and including exactly " + hours
                                        + " hours before it starts.",
                                "Later than that, or if you don’t come, you may lose one of your appointments. That is"
                                        + " never automatic: a person decides, after reading your reason, and you can ask"
                                        + " once for somebody else to look again.",
                                "If we have to change an appointment, it costs you nothing.")),
                new Section(
                        "If it doesn’t work",
                        List.of(
                                "You can pause, stop or ask for another coach at any time. You don’t have to say why.")));
    }
}
