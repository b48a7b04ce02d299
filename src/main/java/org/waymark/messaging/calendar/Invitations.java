package org.waymark.messaging.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.waymark.platform.UkTime;

/**
 * Writes calendar messages by RFC 5546. An update is a request with the same UID and a higher SEQUENCE; a cancellation has a
 * higher one still. Times are in Europe/London, so that a calendar shows the clock time that was agreed.
 */
public final class Invitations {
    private static final String WAYMARK = "-//Waymark//Careers unit//EN";

    private Invitations() {}

    /** Asks the attendees to come, or tells them of a new time or place. */
    public static CalendarPart request(CalendarEntry entry) {
        return part(CalendarPart.Method.REQUEST, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED, entry);
    }

    /** Takes the entry out of the attendees' calendars. */
    public static CalendarPart cancel(CalendarEntry entry) {
        return part(CalendarPart.Method.CANCEL, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED, entry);
    }

    private static CalendarPart part(CalendarPart.Method method, Method written, Property status, CalendarEntry entry) {
        var properties = new PropertyList(
                List.of(new ProdId(WAYMARK), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, written));
        var components = List.<CalendarComponent>of(LondonTime.zone(), event(entry, status));
        return new CalendarPart(method, text(new Calendar(properties, new ComponentList<>(components))));
    }

    private static VEvent event(CalendarEntry entry, Property status) {
        var properties = new ArrayList<Property>(List.of(
                new Uid(entry.uid()),
                new Sequence(entry.sequence()),
                new DtStamp(entry.stamp()),
                new DtStart<>(UkTime.here(entry.start())),
                new DtEnd<>(UkTime.here(entry.end())),
                new Summary(entry.summary()),
                status,
                ImmutableTransp.OPAQUE,
                new Organizer(
                        new ParameterList(List.of(new Cn(entry.organizer().name()))), address(entry.organizer()))));
        entry.attendees().forEach(attendee -> properties.add(invited(attendee)));
        if (!entry.description().isBlank()) {
            properties.add(new Description(entry.description()));
        }
        if (!entry.location().isBlank()) {
            properties.add(new Location(entry.location()));
        }
        properties.add(new Url(URI.create(entry.url())));
        return new VEvent(new PropertyList(properties));
    }

    private static Property invited(Attendee attendee) {
        return new net.fortuna.ical4j.model.property.Attendee(
                new ParameterList(List.of(
                        new Cn(attendee.name()),
                        CuType.INDIVIDUAL,
                        Role.REQ_PARTICIPANT,
                        PartStat.NEEDS_ACTION,
                        Rsvp.TRUE)),
                address(attendee));
    }

    private static URI address(Attendee attendee) {
        try {
            return new URI("mailto", attendee.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an email address", e);
        }
    }

    /** Validated and escaped by the library. */
    private static String text(Calendar calendar) {
        var writer = new StringWriter();
        try {
            new CalendarOutputter(true).output(calendar, writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(writer.toString());
    }
}
