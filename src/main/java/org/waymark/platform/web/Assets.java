package org.waymark.platform.web;

/** Addresses of styles and scripts; each holds a hash of its content. */
public record Assets(String css, String js, String signedInJs) {}
