package org.waymark.coaching.booking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.coaching.Mode;
import org.waymark.coaching.availability.OpenTime;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.SlotDay;

/**
 * A few days of open times, one way to meet.
 *
 * @param modes the ways in which any time is open, as links
 * @param later where the days after these are; null on the last page
 */
public record SlotPage(
        List<SlotDay> days,
        Mode mode,
        List<Link> modes,
        @Nullable String earlier,
        @Nullable String later) {
    private static final int DAYS = 5;

    /**
     * @param wished a mode; null for the first that there is
     * @param page from 0
     * @param address of a page, for a mode and a page number
     */
    public static SlotPage of(List<OpenTime> open, @Nullable Mode wished, int page, Function<String, String> address) {
        var modes = Arrays.stream(Mode.values())
                .filter(mode -> open.stream().anyMatch(time -> time.modes().contains(mode)))
                .toList();
        var mode = wished != null ? wished : modes.isEmpty() ? Mode.VIRTUAL : modes.getFirst();
        var times = open.stream().filter(time -> time.modes().contains(mode)).toList();
        var links = modes.stream()
                .map(m -> Link.of(m.words(), address.apply("mode=" + m)).current(m == mode))
                .toList();
        if (times.isEmpty()) {
            return new SlotPage(List.of(), mode, links, null, null);
        }
        return someDays(times, mode, links, page, address);
    }

    /** A few days that have times, however far apart they lie, so that no page is empty and none is endless. */
    private static SlotPage someDays(
            List<OpenTime> times, Mode mode, List<Link> links, int page, Function<String, String> address) {
        var days = days(times);
        var number = Math.clamp(page, 0, (days.size() - 1) / DAYS);
        var until = Math.min(days.size(), DAYS * (number + 1));
        Function<Integer, String> to = n -> address.apply("mode=" + mode + "&page=" + n);
        return new SlotPage(
                days.subList(DAYS * number, until),
                mode,
                links,
                number > 0 ? to.apply(number - 1) : null,
                until < days.size() ? to.apply(number + 1) : null);
    }

    /** All on one page, such as the times nearest to one that is gone. */
    public static SlotPage nearest(List<OpenTime> open, Mode mode) {
        return new SlotPage(days(open), mode, List.of(), null, null);
    }

    /** The times of each day, for a picker. */
    private static List<SlotDay> days(List<OpenTime> times) {
        return times.stream()
                .collect(Collectors.groupingBy(
                        time -> UkTime.day(time.start()), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)))
                .entrySet()
                .stream()
                .map(day -> new SlotDay(
                        day.getKey(),
                        day.getValue().stream().map(SlotPage::item).toList()))
                .toList();
    }

    private static Item item(OpenTime time) {
        return Item.of(time.start().toString(), UkTime.time(time.start()));
    }
}
