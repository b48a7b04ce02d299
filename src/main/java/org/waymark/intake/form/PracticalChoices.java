package org.waymark.intake.form;

import java.util.List;
import org.waymark.platform.design.Item;

/** What the page about meeting offers. */
public record PracticalChoices(List<Item> modes, List<Item> venues, List<Item> times, List<Item> needs) {}
