package org.waymark.coaching.adjustment;

import static org.waymark.platform.Columns.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.platform.Settings;
import org.waymark.platform.UkTime;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is kept of a client's adjustments, with every version before. */
@Component
class AdjustmentData implements PersonalData {
    private final ClientAdjustments adjustments;
    private final Settings settings;
    private final JdbcClient db;

    AdjustmentData(ClientAdjustments adjustments, Settings settings, JdbcClient db) {
        this.adjustments = adjustments;
        this.settings = settings;
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("coaching.adjustment", "coaching.adjustment_change");
    }

    @Override
    public String heading() {
        return "Your adjustments";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return adjustments.history(person).stream()
                .map(version -> new HeldRecord(
                        "Adjustments, version " + version.version(),
                        version.changedAt(),
                        Map.of("Kept", words(version))))
                .toList();
    }

    private static String words(KeptAdjustments version) {
        var lines = version.kept().lines();
        return lines.isEmpty() ? "None" : String.join("; ", lines);
    }

    @Override
    public void erase(PersonId person) {
        for (var table : tables()) {
            db.sql("delete from " + table + " where client = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    /** Kept while anything of hers is open, and for a while after. */
    @Override
    public void retain(Instant now) {
        var before = UkTime.here(now)
                .minusYears(settings.now(AdjustmentSettings.KEPT_YEARS))
                .toInstant();
        for (var table : tables()) {
            db.sql("delete from " + table + """
                     a
                    where a.changed_at < :before
                      and not exists (select from coaching.adjustment n where n.client = a.client and n.changed_at >= :before)
                      and not exists (select from coaching.support s where s.client = a.client
                                      and (s.state not in ('COMPLETED', 'LAPSED', 'WITHDRAWN') or s.state_since >= :before))
                    """).param("before", utc(before)).update();
        }
    }
}
