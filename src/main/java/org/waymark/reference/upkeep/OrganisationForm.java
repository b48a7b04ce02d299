package org.waymark.reference.upkeep;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Organisation;
import org.waymark.reference.OrganisationKind;
import org.waymark.reference.Organisations;
import org.waymark.reference.Regions;

/** What an administrator enters about an organisation. */
public record OrganisationForm(
        int version,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String group,
        @Nullable String region,
        @Nullable String from,
        @Nullable String until) {

    static OrganisationForm empty() {
        return new OrganisationForm(1, null, OrganisationKind.TRUST.name(), null, null, null, null);
    }

    static OrganisationForm of(Organisation organisation) {
        return new OrganisationForm(
                organisation.version(),
                organisation.name(),
                organisation.kind().name(),
                organisation.groupCode(),
                organisation.regionCode(),
                Days.text(organisation.fromDay()),
                Days.text(organisation.untilDay()));
    }

    Problems check(@Nullable String ownCode, Organisations organisations, Regions regions) {
        var problems = Problems.none()
                .require("name", name, "Enter the name of the organisation")
                .atMost(200, "name", name, "The name");
        if (knownKind().isEmpty()) {
            problems.add("kind", "Select what kind of organisation it is");
        }
        if (region == null || regions.find(region).isEmpty()) {
            problems.add("region", "Select a region");
        }
        if (hasGroup() && (Objects.equals(group, ownCode) || isNoGroup(organisations))) {
            problems.add("group", "Select a group of trusts, or none");
        }
        Days.check(problems, from, until);
        return problems;
    }

    Organisation asOrganisation(String code, boolean invented) {
        return new Organisation(
                code,
                Objects.requireNonNull(name).strip(),
                OrganisationKind.valueOf(Objects.requireNonNull(kind)),
                hasGroup() ? group : null,
                Objects.requireNonNull(region),
                Days.orNull(from),
                Days.orNull(until),
                invented,
                version);
    }

    private Optional<OrganisationKind> knownKind() {
        return Arrays.stream(OrganisationKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
    }

    private boolean hasGroup() {
        return group != null && !group.isBlank();
    }

    private boolean isNoGroup(Organisations organisations) {
        return organisations
                .find(Objects.requireNonNull(group))
                .filter(found -> found.kind() == OrganisationKind.TRUST_GROUP)
                .isEmpty();
    }
}
