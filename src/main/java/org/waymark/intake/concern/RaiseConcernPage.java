package org.waymark.intake.concern;

import org.waymark.platform.web.Problems;

/**
 * The page on which a concern is raised.
 *
 * @param reference of the application; the page names nobody
 * @param action where the form posts to
 */
public record RaiseConcernPage(String reference, String action, ConcernForm form, Problems problems) {}
