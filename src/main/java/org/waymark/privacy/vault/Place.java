package org.waymark.privacy.vault;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where sealed words live. Words open only in the place that they were sealed for, so nobody can move them to another row
 * or column unnoticed.
 *
 * @param column lasting name of the column: "intake.application.words"
 * @param row id of the row
 */
public record Place(String column, UUID row) {
    byte[] bytes() {
        return (column + "/" + row).getBytes(StandardCharsets.UTF_8);
    }
}
