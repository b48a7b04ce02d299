package org.waymark.reference;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.platform.Setting;
import org.waymark.platform.SettingGroup;

/**
 * The promises and limits of the service that several modules and the public pages share. The defaults are what such
 * units publish, or what we chose (docs/service/glossary.md); each unit changes its own at /admin/settings.
 */
@Configuration
public class ServiceRules {
    /** A reply to an application, counted in days of 24 hours from its submission. */
    public static final Setting<Integer> REPLY_DAYS = Setting.number(
                    "service.reply-days", 14, 1, 60, "Answer an application or an email within", "days")
            .dated();

    public static final Setting<Integer> APPOINTMENTS_PER_PERIOD = Setting.number(
                    "service.appointments-per-period", 3, 1, 20, "Appointments in a programme period", "appointments")
            .dated();

    /** A change made up to and including exactly this long before the start is in time. */
    public static final Setting<Duration> CHANGE_WINDOW = Setting.hours(
                    "service.change-window", 24, 0, 168, "Free change up to this long before the start")
            .dated();

    public static final Setting<Integer> FIRST_LOOK_WORKING_DAYS = Setting.number(
            "service.first-look-working-days", 2, 1, 20, "First look at a new application within", "working days");
    public static final Setting<Integer> COACH_ANSWER_WORKING_DAYS = Setting.number(
            "service.coach-answer-working-days", 5, 1, 20, "A coach accepts or declines within", "working days");

    /** After this an undecided late change costs nothing. */
    public static final Setting<Integer> DECISION_WORKING_DAYS = Setting.number(
            "service.decision-working-days", 10, 1, 40, "A late change is decided within", "working days");

    public static final Setting<Duration> NOTICE_TO_BOOK =
            Setting.hours("service.notice-to-book", 48, 0, 336, "Book at least this long before the start");
    public static final Setting<Integer> BOOKING_HORIZON_WEEKS =
            Setting.number("service.booking-horizon-weeks", 12, 1, 52, "Book up to this far ahead", "weeks");
    public static final Setting<Duration> APPOINTMENT_LENGTH =
            Setting.minutes("service.appointment-length", 60, 15, 240, "Length of an appointment");
    public static final Setting<Duration> REST_BETWEEN =
            Setting.minutes("service.rest-between", 15, 0, 120, "Rest between appointments");
    public static final Setting<Integer> NUDGE_DAYS =
            Setting.number("service.nudge-days", 60, 7, 365, "Nudge when nothing is booked for", "days");
    public static final Setting<Integer> LAPSE_DAYS =
            Setting.number("service.lapse-days", 90, 14, 730, "Lapse when nothing is booked for", "days");
    public static final Setting<Duration> SIGN_IN_LINK =
            Setting.minutes("service.sign-in-link", 30, 5, 120, "A sign-in link works for");

    @Bean
    SettingGroup serviceRulesGroup() {
        return new SettingGroup(
                "Promises and limits of the service",
                List.of(
                        REPLY_DAYS,
                        APPOINTMENTS_PER_PERIOD,
                        CHANGE_WINDOW,
                        FIRST_LOOK_WORKING_DAYS,
                        COACH_ANSWER_WORKING_DAYS,
                        DECISION_WORKING_DAYS,
                        NOTICE_TO_BOOK,
                        BOOKING_HORIZON_WEEKS,
                        APPOINTMENT_LENGTH,
                        REST_BETWEEN,
                        NUDGE_DAYS,
                        LAPSE_DAYS,
                        SIGN_IN_LINK));
    }
}
