package org.waymark.library.testimonial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.platform.Settings;
import org.waymark.platform.design.Item;
import org.waymark.reference.Grade;
import org.waymark.reference.Grades;
import org.waymark.reference.Professions;

/** Roles in words, and whether one could give its author away. */
@Component
class RoleLabels {
    private final Professions professions;
    private final Grades grades;
    private final ObjectProvider<ClientGroups> groups;
    private final Settings settings;

    RoleLabels(Professions professions, Grades grades, ObjectProvider<ClientGroups> groups, Settings settings) {
        this.professions = professions;
        this.grades = grades;
        this.groups = groups;
        this.settings = settings;
    }

    /** "Doctor, ST4", "Nurse", "A healthcare professional". */
    String words(RoleLabel role) {
        var profession = role.profession();
        var grade = role.grade();
        if (profession == null) {
            return "A healthcare professional";
        }
        return grade == null ? professions.name(profession) : professions.name(profession) + ", " + grades.name(grade);
    }

    /**
     * Whether fewer than the unit's number of clients share the role: somebody might guess who it is. Where nobody can
     * count, every role but the broadest is rare.
     */
    boolean isRare(RoleLabel role) {
        var profession = role.profession();
        if (profession == null) {
            return false;
        }
        var counting = groups.getIfAvailable();
        return counting == null
                || counting.clientsWith(profession, role.grade()) < settings.now(TestimonialSettings.SMALLEST_GROUP);
    }

    /** Empty for a profession that nobody knows, or a grade that isn't one of its grades. */
    Optional<RoleLabel> read(String profession, String grade) {
        if (profession.isEmpty()) {
            return grade.isEmpty() ? Optional.of(RoleLabel.BROADEST) : Optional.empty();
        }
        if (professions.find(profession).isEmpty()) {
            return Optional.empty();
        }
        if (grade.isEmpty()) {
            return Optional.of(new RoleLabel(profession, null));
        }
        return grades.of(profession).stream().map(Grade::code).anyMatch(grade::equals)
                ? Optional.of(new RoleLabel(profession, grade))
                : Optional.empty();
    }

    List<Item> professionItems() {
        return items(
                "A healthcare professional (say no more)",
                professions.all().stream()
                        .map(one -> Item.of(one.code(), one.name()))
                        .toList());
    }

    List<Item> gradeItems() {
        return items(
                "Don’t say",
                grades.all().stream()
                        .map(one -> Item.of(one.code(), one.name()))
                        .toList());
    }

    private static List<Item> items(String none, List<Item> choices) {
        return Stream.concat(Stream.of(Item.of("", none)), choices.stream()).toList();
    }
}
