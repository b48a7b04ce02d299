package org.waymark.intake.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.intake.Adjustments;
import org.waymark.intake.CoachDirectory;
import org.waymark.intake.MeetingMode;
import org.waymark.intake.TimeThatSuits;
import org.waymark.intake.application.Answers;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.reference.Grades;
import org.waymark.reference.Organisations;
import org.waymark.reference.Professions;
import org.waymark.reference.Regions;
import org.waymark.reference.Regulator;
import org.waymark.reference.Regulators;
import org.waymark.reference.Schemes;
import org.waymark.reference.Specialties;
import org.waymark.reference.Topics;
import org.waymark.reference.Venues;

/** What clients can choose from, as the choices of fields. */
@Component
class Choices {
    private static final Item CHOOSE = Item.of("", "Choose one");

    private final Professions professions;
    private final Grades grades;
    private final Specialties specialties;
    private final Regulators regulators;
    private final Regions regions;
    private final Schemes schemes;
    private final Organisations organisations;
    private final Topics topics;
    private final Venues venues;
    private final ObjectProvider<CoachDirectory> coaches;
    private final Clock clock;

    Choices(
            Professions professions,
            Grades grades,
            Specialties specialties,
            Regulators regulators,
            Regions regions,
            Schemes schemes,
            Organisations organisations,
            Topics topics,
            Venues venues,
            ObjectProvider<CoachDirectory> coaches,
            Clock clock) {
        this.professions = professions;
        this.grades = grades;
        this.specialties = specialties;
        this.regulators = regulators;
        this.regions = regions;
        this.schemes = schemes;
        this.organisations = organisations;
        this.topics = topics;
        this.venues = venues;
        this.coaches = coaches;
        this.clock = clock;
    }

    /** Whether a value is among the choices; the empty one isn't. */
    static boolean has(List<Item> items, @Nullable String value) {
        return value != null && !value.isEmpty() && items.stream().anyMatch(item -> value.equals(item.value()));
    }

    List<Item> professions() {
        return professions.all().stream()
                .map(each -> Item.of(each.code(), each.name()))
                .toList();
    }

    List<Item> grades(@Nullable String profession) {
        return profession == null
                ? List.of()
                : choose(grades.of(profession).stream().map(each -> Item.of(each.code(), each.name())));
    }

    /** Empty where the profession has none. */
    List<Item> specialties(@Nullable String profession) {
        var known = profession == null ? List.<Item>of() : items(profession);
        return known.isEmpty() ? known : choose(known.stream());
    }

    /** Of all professions, each with its own before those of others. */
    List<Item> allSpecialties(@Nullable String profession) {
        var own = profession == null ? List.<Item>of() : items(profession);
        var others = specialties.all().stream()
                .filter(each -> !each.professionCode().equals(profession))
                .map(each -> Item.of(each.code(), each.name() + " (" + professions.name(each.professionCode()) + ")"));
        return choose(Stream.concat(own.stream(), others));
    }

    private List<Item> items(String profession) {
        return specialties.of(profession).stream()
                .map(each -> Item.of(each.code(), each.name()))
                .toList();
    }

    Optional<Regulator> regulator(@Nullable String profession) {
        return Optional.ofNullable(profession)
                .flatMap(professions::find)
                .flatMap(each -> Optional.ofNullable(each.regulatorCode()))
                .flatMap(regulators::find);
    }

    List<Item> trainingRegions() {
        var items = new ArrayList<Item>();
        items.add(CHOOSE);
        items.add(Item.of(Answers.NONE, "I don’t have a training number"));
        regions.all().forEach(each -> items.add(Item.of(each.code(), each.name())));
        items.add(Item.of(Answers.NOT_SURE, "I’m not sure"));
        return items;
    }

    List<Item> workRegions() {
        return choose(regions.all().stream().map(each -> Item.of(each.code(), each.name())));
    }

    /** Empty where the profession has none. */
    List<Item> schemes(@Nullable String profession) {
        if (profession == null || schemes.of(profession).isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<Item>();
        schemes.of(profession).forEach(each -> items.add(Item.of(each.code(), each.name(), each.explanation())));
        items.add(Item.of(Answers.ANOTHER, "Another scheme"));
        items.add(Item.divider("or"));
        items.add(Item.of(Answers.NONE, "None"));
        return items;
    }

    List<Item> organisations() {
        return choose(open());
    }

    /** With "somewhere else" and "nowhere", for where a client works. */
    List<Item> workplaces(String nowhere) {
        var items = new ArrayList<>(organisations());
        items.add(Item.of(Answers.ANOTHER, "Somewhere else (not in this list)"));
        items.add(Item.of(Answers.NONE, nowhere));
        return items;
    }

    private Stream<Item> open() {
        return organisations.openOn(UkTime.dateOf(clock.instant())).stream()
                .map(each -> Item.of(each.code(), each.name()));
    }

    List<Item> reasons() {
        return topics.reasons().stream()
                .map(each -> Item.of(each.code(), each.name()))
                .toList();
    }

    List<Item> venues() {
        var items = new ArrayList<Item>();
        items.add(Item.of("", "No preference"));
        venues.openOn(UkTime.dateOf(clock.instant())).forEach(each -> items.add(Item.of(each.code(), each.name())));
        return items;
    }

    /** Empty as long as nobody tells who the coaches are. */
    List<Item> coaches() {
        return coaches.stream()
                .flatMap(directory -> directory.coaches().stream())
                .map(each -> Item.of(each.coach().toString(), each.name()))
                .toList();
    }

    static List<Item> times() {
        return Arrays.stream(TimeThatSuits.values())
                .map(each -> Item.of(each.name(), each.label()))
                .toList();
    }

    static List<Item> modes() {
        return Arrays.stream(MeetingMode.values())
                .map(each -> Item.of(each.name(), each.label()))
                .toList();
    }

    static List<Item> needs() {
        return Arrays.stream(Adjustments.Need.values())
                .map(each -> Item.of(each.name(), each.label()))
                .toList();
    }

    private static List<Item> choose(Stream<Item> items) {
        return Stream.concat(Stream.of(CHOOSE), items).toList();
    }
}
