package org.waymark.accounts.signin;

/** Somebody whom a visitor of the demonstration can sign in as. */
public record DemoPerson(String email, String name, String roles) {}
