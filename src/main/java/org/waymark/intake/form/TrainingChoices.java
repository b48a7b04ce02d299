package org.waymark.intake.form;

import java.util.List;
import org.waymark.platform.design.Item;

/**
 * What the page about training offers for a profession.
 *
 * @param schemes empty where the profession has none
 * @param asksRegistration whether eligibility can depend on the day of registration
 */
public record TrainingChoices(List<Item> regions, List<Item> schemes, boolean asksRegistration) {}
