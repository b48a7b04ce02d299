package org.waymark.demo;

import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.library.testimonial.Garden;
import org.waymark.library.testimonial.GardenResult;
import org.waymark.library.testimonial.RoleLabel;
import org.waymark.library.testimonial.Testimonial;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;

/** What clients of the demonstration answered when they were asked for a testimonial: one of each state. */
@Component
class DemoTestimonials {
    private final Garden garden;
    private final People people;
    private final DemoTime time;

    DemoTestimonials(Garden garden, People people, DemoTime time) {
        this.garden = garden;
        this.people = people;
        this.time = time;
    }

    void make(Actor editor) {
        DemoFile.rows("testimonials.csv").forEach(row -> tell(row, editor));
    }

    /** Each of them was asked by itself when her support was completed; where time stands still, nobody has met yet. */
    private void tell(CSVRecord row, Actor editor) {
        var author = people.byEmail(new EmailText(row.get("email"))).orElseThrow();
        garden.of(author.id()).stream().findFirst().ifPresent(asked -> tell(row, asked, editor));
    }

    private void tell(CSVRecord row, Testimonial asked, Actor editor) {
        var story = row.get("story");
        int daysAgo = Integer.parseInt(row.get("days_ago"));
        time.daysAgo(daysAgo);
        if (story.equals("EXPIRED")) {
            garden.expire(asked.id());
        } else if (!story.equals("INVITED")) {
            answer(row, story, daysAgo, asked, editor);
        }
    }

    private void answer(CSVRecord row, String story, int daysAgo, Testimonial asked, Actor editor) {
        var role = new RoleLabel(orNull(row.get("profession")), orNull(row.get("grade")));
        var written = done(garden.write(asked.id(), row.get("words"), role));
        time.daysAgo(daysAgo - 1);
        switch (story) {
            case "WRITTEN" -> {}
            case "EDITED" -> done(garden.edit(written.id(), written.version(), row.get("wording"), role, editor));
            case "APPROVED" -> done(garden.accept(written.id(), written.version(), editor));
            case "DECLINED" -> done(garden.decline(written.id(), written.version(), editor));
            case "PUBLISHED" -> publish(row, written, editor);
            case "WITHDRAWN" -> {
                publish(row, written, editor);
                time.daysAgo(daysAgo - 2);
                done(garden.withdraw(written.id()));
            }
            default -> throw new IllegalArgumentException("no such story: " + story);
        }
    }

    private void publish(CSVRecord row, Testimonial written, Actor editor) {
        var accepted = done(garden.accept(written.id(), written.version(), editor));
        var topics = DemoFile.words(row, "topics").stream().sorted().toList();
        done(garden.publish(accepted.id(), accepted.version(), topics, editor));
    }

    private static Testimonial done(GardenResult result) {
        if (result instanceof GardenResult.Done(var now)) {
            return now;
        }
        throw new IllegalStateException("the demonstration's testimonial did not move: " + result);
    }

    private static @Nullable String orNull(String code) {
        return code.isEmpty() ? null : code;
    }
}
