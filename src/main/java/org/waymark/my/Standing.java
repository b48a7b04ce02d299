package org.waymark.my;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.AppointmentLine;
import org.waymark.coaching.CoachingProgress.Progress;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationState;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Step;

/**
 * Where a client stands, from her newest application and the support that followed it.
 *
 * @param application null before she began one
 * @param support null before her application was accepted
 * @param appointments of that support, all of them
 */
record Standing(
        @Nullable Application application,
        @Nullable Progress support,
        List<AppointmentLine> appointments,
        Instant now) {

    List<AppointmentLine> toCome() {
        return appointments.stream()
                .filter(each -> !each.settled() && each.end().isAfter(now))
                .toList();
    }

    List<Step> steps() {
        if (application == null) {
            return List.of();
        }
        int at = position();
        var names = List.of("Applied", "Answered", "Coach", "Appointments", "Closing");
        var steps = new ArrayList<Step>();
        for (int i = 0; i < names.size(); i++) {
            steps.add(
                    i < at
                            ? Step.done(names.get(i), null)
                            : i == at ? Step.current(names.get(i), null) : Step.todo(names.get(i)));
        }
        return steps;
    }

    private int position() {
        if (support == null) {
            return stateOf().isEditable() && stateOf() == ApplicationState.DRAFT ? 0 : 1;
        }
        return switch (support.step()) {
            case WAITING_FOR_COACH, AGREEMENT_TO_ACCEPT -> 2;
            case ACTIVE, LAPSED -> 3;
            case COMPLETED, WITHDRAWN -> 5;
        };
    }

    HomePage.NextAct next() {
        if (application == null) {
            return new HomePage.NextAct(
                    "Apply for 1-2-1 support",
                    "A few questions about you and what you would like to talk about. You can stop and come back.",
                    "Start an application",
                    "/apply");
        }
        return support == null ? beforeOutcome(application) : afterAcceptance(support);
    }

    private HomePage.NextAct beforeOutcome(Application mine) {
        var path = "/my/applications/" + mine.id().value();
        return switch (mine.state()) {
            case DRAFT ->
                new HomePage.NextAct(
                        "Finish your application",
                        "What you wrote is saved. Nobody sees it until you send it.",
                        "Continue",
                        "/apply");
            case SUBMITTED, IN_TRIAGE -> waitingForAnswer(mine, path);
            case INFORMATION_REQUESTED ->
                new HomePage.NextAct(
                        "We have a question for you", "Your answer helps us decide.", "Read and answer", path);
            case ACCEPTED ->
                new HomePage.NextAct(
                        "Your application is accepted", "We are looking for a suitable coach.", null, null);
            case REDIRECTED, SIGNPOSTED, INELIGIBLE, CLOSED_NO_REPLY, WITHDRAWN ->
                new HomePage.NextAct(
                        "Your application is closed",
                        "You can read why, and you can apply again.",
                        "See what happened",
                        path);
        };
    }

    private static HomePage.NextAct waitingForAnswer(Application mine, String path) {
        if (mine.awaitsConfirmation()) {
            return new HomePage.NextAct(
                    "Check what we wrote down for you",
                    "A coordinator entered an application for you. Read it and confirm it.",
                    "Check and confirm",
                    path);
        }
        var due =
                mine.clock() == null ? "soon" : "by " + UkTime.day(mine.clock().dueOn());
        return new HomePage.NextAct(
                "We will answer " + due,
                "There is nothing you need to do. You can read what you sent.",
                "See my application",
                path);
    }

    private HomePage.NextAct afterAcceptance(Progress current) {
        var coach = Objects.requireNonNullElse(current.coachName(), "your coach");
        return switch (current.step()) {
            case WAITING_FOR_COACH ->
                new HomePage.NextAct(
                        "We are finding a suitable coach for you",
                        "You have kept your place in the queue since " + UkTime.day(current.waitingSince()) + ".",
                        "See where it stands",
                        "/my/support");
            case AGREEMENT_TO_ACCEPT ->
                new HomePage.NextAct(
                        "Your coach is " + coach,
                        "Read how you will work together. Then you can book.",
                        "Read the agreement",
                        "/my/support");
            case ACTIVE -> whileActive(coach);
            case LAPSED ->
                new HomePage.NextAct(
                        "Your support is resting",
                        "You can take it up again with one press.",
                        "Take it up again",
                        "/my/support");
            case COMPLETED, WITHDRAWN ->
                new HomePage.NextAct(
                        "Your support has ended", "You can read it again at any time.", "See it", "/my/support");
        };
    }

    private HomePage.NextAct whileActive(String coach) {
        var toCome = toCome();
        if (toCome.isEmpty()) {
            return new HomePage.NextAct(
                    "Book a time with " + coach,
                    "Choose a time that suits you.",
                    "See open times",
                    "/my/appointments/new");
        }
        var next = toCome.getFirst();
        return new HomePage.NextAct(
                UkTime.dayAndTime(next.start()),
                "Your next appointment, with " + coach
                        + ". You can change it without cost until the deadline on its page.",
                "See the appointment",
                next.clientPath());
    }

    private ApplicationState stateOf() {
        return Objects.requireNonNull(application).state();
    }
}
