package org.waymark.reference;

/** A specialty, field or branch of a profession. */
public record Specialty(String code, String name, String professionCode) {}
