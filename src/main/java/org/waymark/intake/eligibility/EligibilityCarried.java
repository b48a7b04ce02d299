package org.waymark.intake.eligibility;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.privacy.vault.Signer;

/** Answers on their way from page to page, and on to the application: signed, for 2 hours, kept nowhere. */
@Component
public class EligibilityCarried {
    private static final String PURPOSE = "eligibility answers";
    private static final Duration LIFETIME = Duration.ofHours(2);

    private final Signer signer;
    private final Clock clock;

    EligibilityCarried(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /** Safe in a hidden field and in an address. */
    public String sign(EligibilityAnswers answers) {
        return signer.sign(PURPOSE, answers.toText(), clock.instant().plus(LIFETIME));
    }

    /** The answers, if we signed them less than 2 hours ago. */
    public Optional<EligibilityAnswers> read(String signed) {
        return signer.verify(PURPOSE, signed).map(EligibilityAnswers::ofText);
    }
}
