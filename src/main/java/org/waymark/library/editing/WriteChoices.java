package org.waymark.library.editing;

import java.util.List;
import org.waymark.platform.design.Item;

/** What an editor may choose from. */
public record WriteChoices(
        List<Item> resourceKinds,
        List<Item> professions,
        List<Item> audiences,
        List<Item> stages,
        List<Item> topics,
        List<Item> groups) {}
