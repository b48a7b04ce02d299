package org.waymark.library.search;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Columns;
import org.waymark.platform.UkTime;
import org.waymark.privacy.vault.Signer;

/**
 * What people searched for and did not find, so that editors can write it. No person, no time finer than the week; the
 * words themselves only from the third search of a week on.
 */
@Component
public class SearchMisses {
    private static final String PURPOSE = "library.search-miss";

    /** Against those who would fill the table. */
    private static final int MOST_A_WEEK = 5_000;

    /** A search that several made in one week. */
    record Miss(LocalDate week, String words, int times) {}

    private final JdbcClient db;
    private final Signer signer;
    private final Clock clock;

    SearchMisses(JdbcClient db, Signer signer, Clock clock) {
        this.db = db;
        this.signer = signer;
        this.clock = clock;
    }

    @Transactional
    public void count(String typed) {
        MissWords.of(typed).ifPresent(this::countWords);
    }

    private void countWords(String words) {
        var week = week();
        db.sql("""
                insert into library.search_miss as miss (week, digest, words, times)
                select :week, :digest, null, 1
                where (select count(*) from library.search_miss where week = :week) < :most
                on conflict (week, digest) do update
                set times = miss.times + 1,
                    words = case when miss.times + 1 >= 3 then :words end
                """)
                .param("week", week)
                .param("digest", signer.fingerprint(PURPOSE, week + " " + words))
                .param("most", MOST_A_WEEK)
                .param("words", words)
                .update();
    }

    /** The newest week first, in it the most frequent. */
    List<Miss> shown() {
        return db.sql("""
                select week, words, times from library.search_miss where words is not null
                order by week desc, times desc, words limit 100
                """)
                .query((row, _) -> new Miss(
                        Objects.requireNonNull(Columns.dateOrNull(row, "week")),
                        row.getString("words"),
                        row.getInt("times")))
                .list();
    }

    void forgetBefore(LocalDate day) {
        db.sql("delete from library.search_miss where week < :day")
                .param("day", day)
                .update();
    }

    private LocalDate week() {
        return UkTime.dateOf(clock.instant()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
