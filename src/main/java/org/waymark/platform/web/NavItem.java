package org.waymark.platform.web;

/** A link of the header. */
public record NavItem(String text, String href, boolean current) {}
