package org.waymark.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as people in the United Kingdom read them. Storage knows instants only; this is the one place that knows the zone. */
public final class UkTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private UkTime() {}

    /** "Tuesday 3 March 2027". */
    public static String day(Instant at) {
        return DAY.format(at.atZone(ZONE));
    }

    /** "Tuesday 3 March 2027". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "3 Mar 2027", for tables. */
    public static String shortDay(Instant at) {
        return SHORT_DAY.format(at.atZone(ZONE));
    }

    /** "3 Mar 2027", for tables. */
    public static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    /** "5:30pm", "9am", "midday", "midnight". */
    public static String time(Instant at) {
        return time(at.atZone(ZONE).toLocalTime());
    }

    /** "5:30pm", "9am", "midday", "midnight". */
    public static String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        var hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        var minute = time.getMinute() == 0 ? "" : String.format(Locale.ROOT, ":%02d", time.getMinute());
        return hour + minute + (time.getHour() < 12 ? "am" : "pm");
    }

    /** "Tuesday 3 March 2027, 5:30pm". */
    public static String dayAndTime(Instant at) {
        return day(at) + ", " + time(at);
    }

    /** "3 Mar 2027, 5:30pm", for tables and logs. */
    public static String shortDayAndTime(Instant at) {
        return shortDay(at) + ", " + time(at);
    }

    public static LocalDate dateOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public static ZonedDateTime here(Instant at) {
        return at.atZone(ZONE);
    }

    /** The first instant of a day in the United Kingdom. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
