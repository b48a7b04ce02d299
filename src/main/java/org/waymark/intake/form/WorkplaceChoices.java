package org.waymark.intake.form;

import java.util.List;
import org.waymark.platform.design.Item;

/** What the page about workplaces offers. */
public record WorkplaceChoices(
        List<Item> regions, List<Item> placements, List<Item> nextPlacements, List<Item> employers) {}
