package org.waymark.reference;

import org.waymark.platform.Actor;

/**
 * An administrator changed what the unit keeps for itself.
 *
 * @param action "added", "changed", "removed"
 * @param what "organisation", "venue", "room", "closure day"
 * @param code its code; a day as yyyy-mm-dd
 */
public record ReferenceChanged(String action, String what, String code, Actor by) {}
