package org.waymark.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value together with the version it came from.
 *
 * @param id the version's id, to be stored with a decision; null while the value is the default that Waymark ships with
 */
public record RuleVersion<T>(@Nullable UUID id, T value) {}
