package org.waymark.reference;

/**
 * What a client wants to talk about, and what a coach knows about.
 *
 * @param reason a client may give it as a reason for applying
 * @param expertise a coach may name it as expertise
 */
public record Topic(String code, String name, boolean reason, boolean expertise) {}
