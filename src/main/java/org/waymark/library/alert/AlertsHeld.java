package org.waymark.library.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.accounts.Person;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.PersonId;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;
import org.waymark.reference.Topics;

/**
 * Addresses that get news. They belong to nobody by themselves; a person is shown, and has erased, the one that she signs in
 * with.
 */
@Component
class AlertsHeld implements PersonalData {
    /** Nobody hears of what is older: a digest looks back a week, or to the last one with something in it. */
    private static final Duration NEWS = Duration.ofDays(90);

    private final Subscribers subscribers;
    private final Digests digests;
    private final AlertNews news;
    private final People people;
    private final Topics topics;

    AlertsHeld(Subscribers subscribers, Digests digests, AlertNews news, People people, Topics topics) {
        this.subscribers = subscribers;
        this.digests = digests;
        this.news = news;
        this.people = people;
        this.topics = topics;
    }

    @Override
    public Set<String> tables() {
        return Set.of("library.alert_subscriber", "library.alert_digest");
    }

    @Override
    public String heading() {
        return "News by email";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return of(person).map(this::held).stream().toList();
    }

    @Override
    public void erase(PersonId person) {
        of(person).map(Subscriber::id).ifPresent(subscribers::remove);
    }

    @Override
    public void retain(Instant now) {
        subscribers.removeUnconfirmedBefore(now.minus(Subscribing.TIME_TO_CONFIRM));
        digests.forgetBefore(now.minus(NEWS));
        news.forgetBefore(now.minus(NEWS));
    }

    private Optional<Subscriber> of(PersonId person) {
        return people.find(person).map(Person::email).flatMap(EmailText::typed).flatMap(subscribers::of);
    }

    private HeldRecord held(Subscriber subscriber) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("Address", subscriber.address().value());
        fields.put("Topics", subscriber.topics().stream().map(topics::name).collect(Collectors.joining(", ")));
        var confirmed = subscriber.confirmedAt();
        fields.put("Confirmed", confirmed == null ? "Not yet" : UkTime.dayAndTime(confirmed));
        return new HeldRecord("You asked for news", subscriber.askedAt(), fields);
    }
}
