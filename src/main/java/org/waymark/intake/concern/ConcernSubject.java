package org.waymark.intake.concern;

import org.waymark.intake.ApplicationId;
import org.waymark.platform.PersonId;

/** Whom a concern is about, by the application that it comes from. */
record ConcernSubject(ApplicationId application, PersonId person, String reference) {}
