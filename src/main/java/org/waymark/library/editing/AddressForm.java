package org.waymark.library.editing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.library.publication.Address;
import org.waymark.library.publication.Kind;
import org.waymark.platform.web.Problems;

/** Where a publication should be found from now on. */
public record AddressForm(int version, @Nullable String slug) {

    Problems check(Kind kind) {
        var problems = Problems.none();
        Slugs.problem(kind, typed()).ifPresent(words -> problems.add("slug", words));
        return problems;
    }

    Optional<Address> address(Kind kind) {
        return Address.isWellFormed(kind, typed()) ? Optional.of(new Address(kind, typed())) : Optional.empty();
    }

    private String typed() {
        return Typed.line(slug);
    }
}
