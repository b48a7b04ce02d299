package org.waymark.platform;

import java.time.Instant;

/**
 * What this database was created as. Written once, when the database was new, and never changed: a demo unit can't
 * become a live one, nor the other way round.
 *
 * @param demo invented people and times, listens on this computer only, sends no mail
 * @param createdAt when the database was new
 */
public record Installation(boolean demo, Instant createdAt) {}
