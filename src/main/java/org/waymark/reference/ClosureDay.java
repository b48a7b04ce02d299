package org.waymark.reference;

import java.time.LocalDate;

/** A day on which the unit is closed, such as a bank holiday. */
public record ClosureDay(LocalDate day, String name) {}
