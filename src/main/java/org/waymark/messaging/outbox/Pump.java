package org.waymark.messaging.outbox;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.messaging.outbox.DeliveryFailed.Reach;
import org.waymark.messaging.outbox.Writing.Result.NotWritten;
import org.waymark.messaging.outbox.Writing.Result.Written;
import org.waymark.platform.DueWork;
import org.waymark.platform.Settings;

/**
 * Sends what is due, one message after the other. After a commit on this node at once; every few seconds whatever is left
 * on any node.
 *
 * <p>One transaction holds the message's row, so that nobody else sends it; marks it sent; and hands it to the server last.
 * Only a death between the server's acceptance and the commit can send it again, under the same Message-ID.
 */
@Component
class Pump implements DueWork {
    private static final Logger LOG = LoggerFactory.getLogger(Pump.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);

    private final Messages messages;
    private final Writing writing;
    private final Delivery delivery;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean stopping;

    Pump(
            Messages messages,
            Writing writing,
            Delivery delivery,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.writing = writing;
        this.delivery = delivery;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    private enum Step {
        SETTLED,
        NOTHING_DUE,
        NO_SERVER
    }

    @Override
    public String name() {
        return "messaging.pump";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    /** When it returns, all that was due is settled, postponed, or being sent by another node; or there is no server. */
    @Override
    public void run() {
        oneAtATime.lock();
        try {
            var pace = new Pace(settings.now(MailSettings.A_SECOND));
            Step step;
            do {
                pace.next();
                step = sendNext();
            } while (step == Step.SETTLED && !stopping);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Soon, on another thread: whoever committed doesn't wait for the mail server. */
    void wake() {
        if (woken.compareAndSet(false, true)) {
            try {
                worker.execute(this::runAwake);
            } catch (RejectedExecutionException _) {
                LOG.debug("Stopping: mail is sent after the next start");
            }
        }
    }

    private void runAwake() {
        woken.set(false);
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warn("Mail waits for the next round", e);
        }
    }

    /** A message that is being sent is finished; the others wait for the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE_AT_STOP.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("The mail server didn't answer in time; the message will be sent again");
        }
    }

    private Step sendNext() {
        var held = new Held();
        try {
            return transaction.<Step>execute(_ -> send(held));
        } catch (DeliveryFailed failure) {
            return failed(held, failure);
        } catch (RuntimeException failure) {
            Message message = held.orRethrow(failure);
            LOG.error("Message {} of kind {} can't be written", message.id(), message.kind(), failure);
            return failed(held, new DeliveryFailed(Reach.NOT_NOW, "Writing it failed", failure));
        }
    }

    private Step send(Held held) {
        Instant now = clock.instant();
        Optional<Message> due = messages.holdNextDue(now);
        if (due.isEmpty()) {
            return Step.NOTHING_DUE;
        }
        Message message = held.hold(due.get());
        switch (writing.write(message)) {
            case NotWritten(String why) -> messages.dropped(message, why, now);
            case Written(Letter letter) -> {
                messages.sent(message, SentBody.of(letter).json(), now);
                delivery.deliver(letter);
            }
        }
        return Step.SETTLED;
    }

    private Step failed(Held held, DeliveryFailed failure) {
        Message message = held.orRethrow(failure);
        Instant now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            if (failure.reach() == Reach.NEVER || isOverdue(message, now)) {
                messages.failed(message, failure.words(), now);
            } else {
                Instant next = now.plus(BackOff.after(failure.reach(), message.attempts()));
                messages.postpone(message, failure.words(), now, next);
            }
        });
        return failure.reach() == Reach.NO_SERVER ? Step.NO_SERVER : Step.SETTLED;
    }

    private boolean isOverdue(Message message, Instant now) {
        Instant since = message.triedSince();
        return since != null && !now.isBefore(since.plus(Duration.ofDays(settings.now(MailSettings.GIVE_UP))));
    }

    /** Which message a rolled back transaction was about. */
    private static final class Held {
        private Optional<Message> message = Optional.empty();

        Message hold(Message held) {
            message = Optional.of(held);
            return held;
        }

        Message orRethrow(RuntimeException failure) {
            return message.orElseThrow(() -> failure);
        }
    }
}
