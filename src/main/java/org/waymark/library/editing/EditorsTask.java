package org.waymark.library.editing;

/**
 * One line of the editors' home page.
 *
 * @param order among the others, lower is higher up
 * @param name of the page that it leads to: "Files"
 * @param href of that page
 * @param now how it stands there, in words: "2 links broken"; may be empty
 * @param due whether an editor has to do something
 */
public record EditorsTask(int order, String name, String href, String now, boolean due) {}
