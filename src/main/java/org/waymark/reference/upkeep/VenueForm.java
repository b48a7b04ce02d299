package org.waymark.reference.upkeep;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Regions;
import org.waymark.reference.Venue;

/** What an administrator enters about a venue. */
public record VenueForm(
        int version,
        @Nullable String name,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String access,
        @Nullable String region,
        @Nullable String from,
        @Nullable String until) {

    static VenueForm empty() {
        return new VenueForm(1, null, null, null, null, null, null, null);
    }

    static VenueForm of(Venue venue) {
        return new VenueForm(
                venue.version(),
                venue.name(),
                venue.address(),
                venue.postcode(),
                venue.access(),
                venue.regionCode(),
                Days.text(venue.fromDay()),
                Days.text(venue.untilDay()));
    }

    Problems check(Regions regions) {
        var problems = Problems.none()
                .require("name", name, "Enter the name of the venue")
                .atMost(200, "name", name, "The name")
                .require("address", address, "Enter the street and the town")
                .atMost(500, "address", address, "The address")
                .require("postcode", postcode, "Enter the postcode")
                .atMost(10, "postcode", postcode, "The postcode")
                .require("access", access, "Say how people get in: steps, lift, hearing loop")
                .atMost(1000, "access", access, "What you say about access");
        if (region == null || regions.find(region).isEmpty()) {
            problems.add("region", "Select a region");
        }
        Days.check(problems, from, until);
        return problems;
    }

    Venue asVenue(String code, boolean invented) {
        return new Venue(
                code,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(address).strip(),
                Objects.requireNonNull(postcode).strip(),
                Objects.requireNonNull(access).strip(),
                Objects.requireNonNull(region),
                Days.orNull(from),
                Days.orNull(until),
                invented,
                version);
    }
}
