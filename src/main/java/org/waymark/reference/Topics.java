package org.waymark.reference;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One list for the reasons of clients and the expertise of coaches, so that the two can be matched. */
@Component
public class Topics {
    private static final String OTHER = "other";

    private final FixedList<Topic> topics;

    Topics(JdbcClient db) {
        topics = new FixedList<>(
                () -> db.sql("select code, name, reason, expertise from reference.topic order by position")
                        .query(new SimplePropertyRowMapper<>(Topic.class))
                        .list(),
                Topic::code);
    }

    public List<Topic> all() {
        return topics.all();
    }

    /** What a client may give as a reason for applying. */
    public List<Topic> reasons() {
        return all().stream().filter(Topic::reason).toList();
    }

    /** What a coach may name as expertise. */
    public List<Topic> expertise() {
        return all().stream().filter(Topic::expertise).toList();
    }

    /** What something can be about: all but "something else", which is a reason only. */
    public List<Topic> subjects() {
        return all().stream().filter(topic -> !topic.code().equals(OTHER)).toList();
    }

    public Optional<Topic> find(String code) {
        return topics.find(code);
    }

    /** The name; the code itself where nobody knows it. */
    public String name(String code) {
        return find(code).map(Topic::name).orElse(code);
    }
}
