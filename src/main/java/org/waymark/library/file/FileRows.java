package org.waymark.library.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.waymark.platform.Columns;
import org.waymark.platform.files.ContentHash;

/** How a file stands in its row. */
final class FileRows {
    static final String COLUMNS =
            "file.id, file.code, file.name, file.kind, file.title, file.description, file.content,"
                    + " file.size, file.listed, file.web_version, file.scan, file.changed_at, file.version";

    private FileRows() {}

    static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                Columns.uuid(row, "id"),
                row.getString("code"),
                row.getString("name"),
                FileKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("description"),
                ContentHash.of(row.getBytes("content")),
                row.getLong("size"),
                row.getBoolean("listed"),
                row.getString("web_version"),
                ScanState.valueOf(row.getString("scan")),
                Columns.instant(row, "changed_at"),
                row.getInt("version"));
    }
}
