package org.waymark.intake.form;

import java.util.List;
import org.waymark.platform.design.Item;

/** What can be picked to be avoided. */
public record AvoidChoices(List<Item> coaches, List<Item> organisations, List<Item> specialties) {}
