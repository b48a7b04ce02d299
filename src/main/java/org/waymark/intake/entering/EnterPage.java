package org.waymark.intake.entering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/**
 * The form for an application that came by phone or in writing.
 *
 * @param known the name of the person that the unit knows already; null for somebody new
 * @param neutralWords what to answer somebody else who asks, a supervisor say
 */
public record EnterPage(
        @Nullable String known,
        EnterForm form,
        List<Item> channels,
        List<Item> professions,
        List<Item> grades,
        List<Item> reasons,
        String neutralWords,
        Problems problems) {}
