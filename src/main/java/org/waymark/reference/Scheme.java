package org.waymark.reference;

/** A recognised training scheme or pathway. */
public record Scheme(String code, String name, String explanation) {}
