package org.waymark.reference;

/**
 * A training region of England, or another nation of the United Kingdom.
 *
 * @param served whether this unit looks after people who train there
 */
public record Region(String code, String name, boolean served) {}
