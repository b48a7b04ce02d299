package org.waymark.library.resource;

import java.util.List;

/**
 * The filters of one kind, as links.
 *
 * @param chosen whether one of them narrows the list now
 */
public record FacetChoices(String label, boolean chosen, List<Choice> choices) {
    /**
     * One filter.
     *
     * @param href chooses it, or lets go of it
     * @param count how many resources it would show
     */
    public record Choice(String name, String href, int count, boolean chosen) {}
}
