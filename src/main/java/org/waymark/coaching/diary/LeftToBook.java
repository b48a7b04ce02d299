package org.waymark.coaching.diary;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.coaching.AppointmentsLeft;
import org.waymark.coaching.allowance.Allowances;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.Supports;
import org.waymark.platform.PersonId;

/** Reads what is left to a client. */
@Component
class LeftToBook implements AppointmentsLeft {
    private final Supports supports;
    private final Allowances allowances;

    LeftToBook(Supports supports, Allowances allowances) {
        this.supports = supports;
        this.allowances = allowances;
    }

    @Override
    public Optional<String> inWords(PersonId client) {
        return supports.ofClient(client).stream()
                .filter(Support::bookable)
                .findFirst()
                .map(support ->
                        allowances.of(support.client(), support.period()).words());
    }
}
