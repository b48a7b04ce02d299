package org.waymark.reference;

import org.jspecify.annotations.Nullable;

/**
 * A grade or pay band.
 *
 * @param band the number of the pay band, 8 for 8a to 8d; null for grades outside the bands
 */
public record Grade(
        String code,
        String name,
        GradeStage stage,
        @Nullable Integer band) {}
