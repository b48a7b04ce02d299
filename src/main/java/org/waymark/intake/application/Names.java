package org.waymark.intake.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.reference.Grades;
import org.waymark.reference.Organisations;
import org.waymark.reference.Professions;
import org.waymark.reference.Regions;
import org.waymark.reference.Regulators;
import org.waymark.reference.Schemes;
import org.waymark.reference.Specialties;
import org.waymark.reference.Topics;
import org.waymark.reference.Venues;

/** The names behind the codes of answers; null stays null. */
@Component
public class Names {
    private final Professions professions;
    private final Grades grades;
    private final Specialties specialties;
    private final Organisations organisations;
    private final Regions regions;
    private final Regulators regulators;
    private final Schemes schemes;
    private final Topics topics;
    private final Venues venues;

    Names(
            Professions professions,
            Grades grades,
            Specialties specialties,
            Organisations organisations,
            Regions regions,
            Regulators regulators,
            Schemes schemes,
            Topics topics,
            Venues venues) {
        this.professions = professions;
        this.grades = grades;
        this.specialties = specialties;
        this.organisations = organisations;
        this.regions = regions;
        this.regulators = regulators;
        this.schemes = schemes;
        this.topics = topics;
        this.venues = venues;
    }

    public @Nullable String profession(@Nullable String code) {
        return code == null ? null : professions.name(code);
    }

    public @Nullable String grade(@Nullable String code) {
        return code == null ? null : grades.name(code);
    }

    public @Nullable String specialty(@Nullable String code) {
        return code == null ? null : specialties.name(code);
    }

    public @Nullable String organisation(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case Answers.NONE -> "None";
            case Answers.ANOTHER -> "Somewhere else (not in the list)";
            default -> organisations.name(code);
        };
    }

    public @Nullable String region(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case Answers.NONE -> "No training number";
            case Answers.NOT_SURE -> "Not sure";
            default -> regions.name(code);
        };
    }

    public @Nullable String regulator(@Nullable String code) {
        return code == null ? null : regulators.name(code);
    }

    public @Nullable String scheme(@Nullable String code) {
        return switch (code) {
            case null -> null;
            case Answers.NONE -> "None";
            case Answers.ANOTHER -> "Another scheme";
            case Answers.NOT_SURE -> "Not sure";
            default -> schemes.name(code);
        };
    }

    public @Nullable String venue(@Nullable String code) {
        return code == null ? null : venues.name(code);
    }

    public String topic(String code) {
        return topics.name(code);
    }
}
