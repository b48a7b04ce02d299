package org.waymark.platform.design;

import java.util.List;

/**
 * The times of one day in a slot picker.
 *
 * @param day in words ("Tuesday 3 March 2027")
 * @param times one choice each, its text as people say it ("5:30pm")
 */
public record SlotDay(String day, List<Item> times) {}
