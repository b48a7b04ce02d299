package org.waymark.library.page;

/** What the unit says about itself; each may be blank. */
public record UnitDetails(
        String contactEmail,
        String controller,
        String dataProtection,
        String lawfulBasis,
        String retention,
        String accessibilityTested) {}
