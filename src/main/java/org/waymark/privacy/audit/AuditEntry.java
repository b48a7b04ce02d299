package org.waymark.privacy.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.Columns;

/** One row of the audit, for its hash. */
record AuditEntry(
        UUID id,
        Instant at,
        UUID actor,
        String acting,
        String action,
        @Nullable UUID subject,
        String what,
        UUID whatId,
        Instant recordedAt) {
    static final String COLUMNS = "id, at, actor_id, acting_role, action, subject_id, what, what_id, recorded_at";

    static AuditEntry of(ResultSet row) throws SQLException {
        return new AuditEntry(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                Columns.uuid(row, "actor_id"),
                row.getString("acting_role"),
                row.getString("action"),
                Columns.uuidOrNull(row, "subject_id"),
                row.getString("what"),
                Columns.uuid(row, "what_id"),
                Columns.instant(row, "recorded_at"));
    }

    /** Of every column, each with its length, so that no two entries have the same bytes. */
    byte[] hash() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(id.toString());
            out.writeUTF(at.toString());
            out.writeUTF(actor.toString());
            out.writeUTF(acting);
            out.writeUTF(action);
            out.writeUTF(String.valueOf(subject));
            out.writeUTF(what);
            out.writeUTF(whatId.toString());
            out.writeUTF(recordedAt.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(bytes.toByteArray());
    }
}
