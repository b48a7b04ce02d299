package org.waymark.coaching.coach;

import java.util.List;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;

/**
 * A coach's profile to be changed, on her own page or by a coordinator.
 *
 * @param path what the forms post to
 * @param byCoordinator shows what only coordinators decide
 */
public record ProfilePage(
        String path,
        String back,
        String name,
        boolean byCoordinator,
        ProfileForm form,
        Choices choices,
        List<TieShown> ties,
        Problems problems) {
    public ProfilePage {
        ties = List.copyOf(ties);
    }

    /** What can be chosen from. */
    public record Choices(
            List<Item> professions,
            List<SpecialtyGroup> specialties,
            List<Item> topics,
            List<Item> venues,
            List<Item> organisations,
            List<Item> allSpecialties,
            List<Item> regions,
            List<Item> schemes) {}

    /** The specialties of one profession. */
    public record SpecialtyGroup(String profession, List<Item> items) {}

    /** A tie in words. */
    public record TieShown(String id, String words) {}
}
