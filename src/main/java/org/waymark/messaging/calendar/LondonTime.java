package org.waymark.messaging.calendar;

import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.waymark.platform.UkTime;

/**
 * The time of the United Kingdom as calendars describe it: the two rules in force since 1996. The library's own description
 * begins in 1847 and is ten times as long.
 */
final class LondonTime {
    private static final String WINTER = "+0000";
    private static final String SUMMER = "+0100";

    private LondonTime() {}

    static VTimeZone zone() {
        var properties = new PropertyList(List.of(new TzId(UkTime.ZONE.getId())));
        return new VTimeZone(
                properties,
                new ComponentList<>(List.<Observance>of(
                        new Daylight(
                                change("19960331T010000", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", WINTER, SUMMER, "BST")),
                        new Standard(change(
                                "19961027T020000", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", SUMMER, WINTER, "GMT")))));
    }

    private static PropertyList change(String first, String rule, String from, String to, String name) {
        return new PropertyList(List.of(
                new DtStart<>(first), new RRule<>(rule), new TzOffsetFrom(from), new TzOffsetTo(to), new TzName(name)));
    }
}
