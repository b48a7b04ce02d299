package org.waymark.intake.form;

import java.util.List;
import java.util.Optional;
import org.waymark.platform.design.Item;
import org.waymark.reference.Regulator;

/** What the page about grade and specialty offers for a profession. */
public record WorkChoices(List<Item> grades, List<Item> specialties, Optional<Regulator> regulator) {}
