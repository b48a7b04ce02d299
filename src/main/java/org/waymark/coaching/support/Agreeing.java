package org.waymark.coaching.support;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.coaching.SupportId;
import org.waymark.platform.Actor;
import org.waymark.platform.Settings;
import org.waymark.reference.ServiceRules;

/** A client accepts the coaching agreement, and with it the support becomes active. */
@Service
public class Agreeing {
    private final Supports supports;
    private final SupportLifecycle lifecycle;
    private final Agreements agreements;
    private final Settings settings;
    private final Clock clock;

    Agreeing(Supports supports, SupportLifecycle lifecycle, Agreements agreements, Settings settings, Clock clock) {
        this.supports = supports;
        this.lifecycle = lifecycle;
        this.agreements = agreements;
        this.settings = settings;
        this.clock = clock;
    }

    /** What is to be accepted now, with the rule for changes as it is now. */
    public AgreementText text() {
        return AgreementText.newest(settings.now(ServiceRules.CHANGE_WINDOW));
    }

    /**
     * Accepts it.
     *
     * @param textVersion and {@code changeHours} of the text that she read: if it has changed since, nothing happens
     * @throws org.waymark.platform.NotFound when it isn't her support
     */
    @Transactional
    public Moved agree(SupportId id, int textVersion, int changeHours, Actor client) {
        supports.ofClient(client.person(), id);
        var support = supports.lock(id);
        var text = text();
        if (support.state() != SupportState.ALLOCATED
                || text.version() != textVersion
                || text.changeHours() != changeHours) {
            return new Moved.Refused(support);
        }
        agreements.add(support, text, clock.instant());
        return lifecycle.move(support, SupportMove.AGREE, client, "");
    }
}
