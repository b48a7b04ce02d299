package org.waymark.reference;

import org.jspecify.annotations.Nullable;

/**
 * A healthcare profession.
 *
 * @param regulatorCode whose number its members have; null where there is none, or more than one
 */
public record Profession(String code, String name, @Nullable String regulatorCode) {}
