package org.waymark.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;

/**
 * The trusts and venues of a demo unit. All of them are invented and say so; a live unit enters its own at
 * /admin/reference.
 */
@Component
public class DemoReference {
    private final Organisations organisations;
    private final Venues venues;

    DemoReference(Organisations organisations, Venues venues) {
        this.organisations = organisations;
        this.venues = venues;
    }

    /** Adds what isn't there yet; a second call changes nothing. */
    @Transactional
    public void load(Actor by) {
        for (var row : rows("demo/organisations.csv")) {
            if (organisations.find(row.get("code")).isEmpty()) {
                organisations.add(organisation(row), by);
            }
        }
        for (var row : rows("demo/venues.csv")) {
            if (venues.find(row.get("code")).isEmpty()) {
                venues.add(venue(row), by);
            }
        }
        for (var row : rows("demo/rooms.csv")) {
            if (venues.findRoom(row.get("code")).isEmpty()) {
                venues.addRoom(room(row), by);
            }
        }
    }

    private static Organisation organisation(CSVRecord row) {
        return new Organisation(
                row.get("code"),
                row.get("name"),
                OrganisationKind.valueOf(row.get("kind")),
                blankAsNull(row.get("group")),
                row.get("region"),
                day(row.get("from")),
                day(row.get("until")),
                true,
                1);
    }

    private static Venue venue(CSVRecord row) {
        return new Venue(
                row.get("code"),
                row.get("name"),
                row.get("address"),
                row.get("postcode"),
                row.get("access"),
                row.get("region"),
                null,
                null,
                true,
                1);
    }

    private static Room room(CSVRecord row) {
        return new Room(row.get("code"), row.get("venue"), row.get("name"), Integer.parseInt(row.get("seats")), null);
    }

    private static List<CSVRecord> rows(String path) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8);
                var parsed = format.parse(reader)) {
            return parsed.getRecords();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : LocalDate.parse(text);
    }
}
