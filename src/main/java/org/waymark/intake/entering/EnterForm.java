package org.waymark.intake.entering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.waymark.intake.application.Answers;
import org.waymark.intake.application.Channel;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.DatePart;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.TypedDay;

/**
 * What a coordinator types of a phone call or a letter. Only what the unit can't do without is required; the client
 * completes the rest when she confirms it.
 *
 * @param person id of somebody the unit knows; blank for somebody new
 * @param themself "yes": the person herself asked for it
 */
public record EnterForm(
        @Nullable String person,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String themself,
        @Nullable String channel,
        @BindParam("received-day") @Nullable String receivedDay,
        @BindParam("received-month") @Nullable String receivedMonth,
        @BindParam("received-year") @Nullable String receivedYear,
        @Nullable String profession,
        @Nullable String grade,
        @Nullable List<String> reasons,
        @Nullable String words) {
    private static final int LONGEST_WORDS = 4000;
    private static final int LONGEST_NAME = 120;

    /** How an application can come other than on the site. */
    static final Set<Channel> CHANNELS = EnumSet.complementOf(EnumSet.of(Channel.SITE));

    static EnterForm blank(@Nullable String person, @Nullable String name, @Nullable String email, LocalDate today) {
        return new EnterForm(
                person,
                name,
                email,
                null,
                null,
                null,
                String.valueOf(today.getDayOfMonth()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getYear()),
                null,
                null,
                null,
                null);
    }

    Problems problems(LocalDate today) {
        var problems = Problems.none();
        if (!"yes".equals(themself)) {
            problems.add("themself", "Only the person herself can apply. Use the words below for anybody else");
        }
        if (isNew()) {
            personProblems(problems);
        }
        if (chosenChannel().isEmpty()) {
            problems.add("channel", "Choose how it came");
        }
        var day = received();
        if (day.isEmpty()) {
            problems.add("received-day", "Enter the day on which it was received");
        } else if (day.get().isAfter(today)) {
            problems.add("received-day", "The day must be today or earlier");
        } else if (day.get().isBefore(today.minusYears(1))) {
            problems.add("received-day", "The day must be within the last year");
        }
        return problems.atMost(LONGEST_WORDS, "words", words, "What was said");
    }

    boolean isNew() {
        return person == null || person.isBlank();
    }

    Optional<EmailText> address() {
        return EmailText.typed(email == null ? "" : email);
    }

    Optional<Channel> chosenChannel() {
        return CHANNELS.stream().filter(each -> each.name().equals(channel)).findFirst();
    }

    /** When it was received: today means now, an earlier day its noon. */
    Instant receivedAt(Instant now) {
        var day = received().orElseThrow();
        return day.equals(UkTime.dateOf(now))
                ? now
                : day.atTime(12, 0).atZone(UkTime.ZONE).toInstant();
    }

    Answers answers() {
        var none = Answers.EMPTY;
        return new Answers(
                none.steps(),
                new Answers.Work(blankToNull(profession), null, blankToNull(grade), null),
                none.training(),
                none.workplace(),
                new Answers.Request(chosenReasons(), words == null ? "" : words.strip(), ""),
                none.situation(),
                none.practical(),
                none.declarations());
    }

    public List<String> chosenReasons() {
        return reasons == null ? List.of() : reasons;
    }

    public List<DatePart> receivedParts() {
        return List.of(
                DatePart.of("day", receivedDay),
                DatePart.of("month", receivedMonth),
                DatePart.of("year", receivedYear));
    }

    private Optional<LocalDate> received() {
        return TypedDay.read(receivedDay, receivedMonth, receivedYear);
    }

    private void personProblems(Problems problems) {
        problems.require("name", name, "Enter the name").atMost(LONGEST_NAME, "name", name, "The name");
        var noEmail = email == null || email.isBlank();
        if (noEmail && (phone == null || phone.isBlank())) {
            problems.add("email", "Enter an email address or a phone number");
        } else if (!noEmail && address().isEmpty()) {
            problems.add("email", "Enter an email address, such as name@example.org");
        }
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
