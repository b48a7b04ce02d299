package org.waymark.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Installation;
import org.waymark.platform.ShiftableClock;
import org.waymark.reference.DemoReference;

/**
 * Makes the demonstration's people and their stories on its first start, through the same verbs that people use, with the
 * clock set back. It is done before the program listens or lets anything fall due.
 */
@Component
@ConditionalOnBooleanProperty(name = "waymark.demo-unit", matchIfMissing = true)
class DemoUnit implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DemoUnit.class);
    private static final EmailText LAST_MADE = new EmailText("newcomer@demo.test");

    private final Installation installation;
    private final People people;
    private final DemoReference reference;
    private final DemoStaff staff;
    private final DemoClients clients;
    private final DemoAdjustments adjustments;
    private final DemoLibrary library;
    private final ShiftableClock clock;
    private boolean running;

    DemoUnit(
            Installation installation,
            People people,
            DemoReference reference,
            DemoStaff staff,
            DemoClients clients,
            DemoAdjustments adjustments,
            DemoLibrary library,
            ShiftableClock clock) {
        this.installation = installation;
        this.people = people;
        this.reference = reference;
        this.staff = staff;
        this.clients = clients;
        this.adjustments = adjustments;
        this.library = library;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (installation.demo() && people.byEmail(LAST_MADE).isEmpty()) {
            make(clock.shift());
        }
    }

    private void make(Duration shift) {
        LOG.debug("Making the demonstration's people");
        try {
            reference.load(Actor.waymark());
            staff.make();
            clients.make();
            adjustments.make();
            library.make();
        } finally {
            clock.shiftTo(shift);
        }
        clients.makeNewcomer(LAST_MADE);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server and the schedule of due work, which start last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
