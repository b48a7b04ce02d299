package org.waymark.coaching.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.waymark.coaching.allocation.ACoachWithRoom;
import org.waymark.coaching.support.Support;
import org.waymark.coaching.support.SupportLifecycle;
import org.waymark.coaching.support.SupportMove;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class NoteTests extends ACoachWithRoom {
    private static final String WORDS = "She is afraid of her consultant";

    @Autowired
    private PrivateNotes notes;

    @Autowired
    private Summaries summaries;

    @Autowired
    private NoteData data;

    @Autowired
    private SupportLifecycle lifecycle;

    private Support support;

    @BeforeEach
    void people() {
        support = cast.active(coach);
    }

    @Test
    void aNoteIsReadAsItWasWritten() {
        assertThat(notes.save(support, coach.person(), WORDS, 0)).isTrue();
        assertThat(notes.of(support, coach.person()).words()).isEqualTo(WORDS);
    }

    @Test
    void anOlderWindowDoesNotOverwrite() {
        notes.save(support, coach.person(), "first", 0);
        assertThat(notes.save(support, coach.person(), "second", 1)).isTrue();
        assertThat(notes.save(support, coach.person(), "from an old window", 1)).isFalse();
        assertThat(notes.save(support, coach.person(), "from an older one", 0)).isFalse();
        assertThat(notes.of(support, coach.person()).words()).isEqualTo("second");
    }

    @Test
    void nobodyButTheCoachReadsOrWritesNotes() {
        notes.save(support, coach.person(), WORDS, 0);
        for (var other : new Actor[] {cast.coach(5), cast.coordinator(), cast.client(support)}) {
            assertThatThrownBy(() -> notes.of(support, other.person())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.save(support, other.person(), "x", 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> summaries.share(support, other.person(), "x"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void afterAReallocationNeitherCoachReadsTheNotes() {
        notes.save(support, coach.person(), WORDS, 0);
        lifecycle.move(support, SupportMove.REALLOCATE, cast.coordinator(), "");
        assertThatThrownBy(() -> notes.of(cast.now(support), coach.person())).isInstanceOf(NotFound.class);
    }

    @Test
    void theTableHoldsNoWords() {
        notes.save(support, coach.person(), WORDS, 0);
        summaries.share(support, coach.person(), WORDS);
        var sealed = db.sql("""
                select words from coaching.private_note where support = :id
                union all select words from coaching.shared_summary where support = :id
                """)
                .param("id", support.id().value())
                .query(byte[].class)
                .list();
        assertThat(sealed)
                .hasSize(2)
                .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("afraid"));
    }

    @Test
    void aSharedSummaryTellsTheClientOnce() {
        summaries.share(support, coach.person(), "You decided to visit two departments.");
        var summary = summaries.of(support).getFirst();
        assertThat(summaries.change(support, coach.person(), summary.id(), "You decided to visit one.", 1))
                .isTrue();
        assertThat(summaries.change(support, coach.person(), summary.id(), "Stale", 1))
                .isFalse();
        assertThat(summaries.of(support).getFirst().words()).isEqualTo("You decided to visit one.");
        assertThat(db.sql("select count(*) from messaging.message where about_id = :id")
                        .param("id", summary.id())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void theClientsRecordShowsThatThereAreNotesButNotWhatTheySay() {
        notes.save(support, coach.person(), WORDS, 0);
        summaries.share(support, coach.person(), "What you read");
        assertThat(data.show(support.client()).toString())
                .contains("Private notes of a coach", "What you read")
                .doesNotContain(WORDS);
    }

    @Test
    void erasureTakesWhatWasWritten() {
        notes.save(support, coach.person(), WORDS, 0);
        summaries.share(support, coach.person(), WORDS);
        data.erase(support.client());
        data.erase(support.client());
        assertThat(notes.of(support, coach.person()).words()).isEmpty();
        assertThat(summaries.of(support)).isEmpty();
    }
}
