package org.waymark.demo;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.library.alert.Subscribing;
import org.waymark.library.feedback.HelpfulCounts;
import org.waymark.library.feedback.ReaderNotes;
import org.waymark.library.link.Finding;
import org.waymark.library.link.Links;
import org.waymark.library.publication.Published;
import org.waymark.library.publication.PublishedContent;
import org.waymark.library.search.SearchMisses;
import org.waymark.library.search.Synonyms;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;

/** What readers of the demonstration's site left behind: answers, notes, searches without a hit, and one who wants news. */
@Component
class DemoReaders {
    private static final EmailText READER = new EmailText("reader@demo.test");
    private static final String DEAD = "https://catalogue.waymark-shelf.test/books";

    private final PublishedContent content;
    private final HelpfulCounts counts;
    private final ReaderNotes notes;
    private final SearchMisses misses;
    private final Synonyms synonyms;
    private final Subscribing subscribing;
    private final Links links;
    private final DemoTime time;

    DemoReaders(
            PublishedContent content,
            HelpfulCounts counts,
            ReaderNotes notes,
            SearchMisses misses,
            Synonyms synonyms,
            Subscribing subscribing,
            Links links,
            DemoTime time) {
        this.content = content;
        this.counts = counts;
        this.notes = notes;
        this.misses = misses;
        this.synonyms = synonyms;
        this.subscribing = subscribing;
        this.links = links;
        this.time = time;
    }

    void make(Actor editor) {
        time.daysAgo(12);
        subscribe();
        time.daysAgo(6);
        findADeadLink();
        time.daysAgo(5);
        findADeadLink();
        time.daysAgo(4);
        answer("/foundation-doctors/f3-options", 2, 7);
        answer("/what-happens", 11, 1);
        answer("/resources/decision-matrix", 9, 2);
        notes.add(
                published("/foundation-doctors/f3-options"),
                false,
                "It doesn’t say what happens to my pay during an F3 year.");
        notes.add(published("/resources/decision-matrix"), true, "The second page is the part that helped. Thank you.");
        time.daysAgo(0);
        search();
        synonyms.add(List.of("out of hours", "evening", "after work"), editor);
        synonyms.add(List.of("interview practice", "mock interview"), editor);
    }

    private void subscribe() {
        subscribing.signUp(READER, List.of("interview-or-application", "unsure-direction"));
        if (!subscribing.confirm(subscribing.idOf(READER).orElseThrow())) {
            throw new IllegalStateException("the demonstration's reader was not found");
        }
    }

    /** As the weekly look would find it; a demonstration asks no other website. */
    private void findADeadLink() {
        links.found(links.of(DEAD).orElseThrow(), new Finding.Broken("No website has this name"));
    }

    private void answer(String path, int yes, int no) {
        var about = published(path).id();
        for (int i = 0; i < yes; i++) {
            counts.add(about, true);
        }
        for (int i = 0; i < no; i++) {
            counts.add(about, false);
        }
    }

    /** Editors see words only from the third search of a week on: one of these they don't see. */
    private void search() {
        var searched = Map.of("locum agencies", 5, "sabbatical abroad", 4, "parental leave pay", 3, "parking", 1);
        searched.forEach((words, times) -> {
            for (int i = 0; i < times; i++) {
                misses.count(words);
            }
        });
    }

    private Published published(String path) {
        return content.at(path).orElseThrow();
    }
}
