package org.waymark.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/**
 * Typed wishes about whom and what to avoid, to be turned into picks.
 *
 * @param typed what the client wrote; null when nothing waits
 * @param read stands for the text that the coordinator decides on
 */
public record AvoidPage(
        String path,
        String reference,
        String name,
        @Nullable String typed,
        String read,
        List<Item> coaches,
        List<Item> organisations,
        List<Item> specialties,
        List<String> chosen,
        @Nullable String decision,
        Problems problems) {}
