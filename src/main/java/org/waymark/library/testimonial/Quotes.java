package org.waymark.library.testimonial;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is published, the newest first, then the examples. */
@Component
class Quotes {
    private final JdbcClient db;
    private final RoleLabels labels;
    private final ExampleQuotes examples;

    Quotes(JdbcClient db, RoleLabels labels, ExampleQuotes examples) {
        this.db = db;
        this.labels = labels;
        this.examples = examples;
    }

    List<Quote> all() {
        return Stream.concat(published().stream(), examples.all().stream()).toList();
    }

    /** @param topic code of reference; empty: any */
    List<Quote> about(String topic, int atMost) {
        return all().stream()
                .filter(quote -> topic.isEmpty() || quote.topics().contains(topic))
                .limit(atMost)
                .toList();
    }

    private List<Quote> published() {
        return db.sql("""
                select public_words, profession, grade, topics from library.testimonial
                where state = 'PUBLISHED' order by published_at desc, id
                """)
                .query((row, _) -> new Quote(
                        row.getString("public_words"),
                        labels.words(new RoleLabel(row.getString("profession"), row.getString("grade"))),
                        Arrays.asList((String[]) row.getArray("topics").getArray()),
                        false))
                .list();
    }
}
