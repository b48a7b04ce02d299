package org.waymark.coaching.coach;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.accounts.Person;
import org.waymark.coaching.coach.ProfilePage.Choices;
import org.waymark.coaching.coach.ProfilePage.SpecialtyGroup;
import org.waymark.coaching.coach.ProfilePage.TieShown;
import org.waymark.coaching.coach.Tie.ToNamedProgramme;
import org.waymark.coaching.coach.Tie.ToOrganisation;
import org.waymark.coaching.coach.Tie.ToScheme;
import org.waymark.coaching.coach.Tie.ToSpecialtyProgramme;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Item;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Organisations;
import org.waymark.reference.Professions;
import org.waymark.reference.Regions;
import org.waymark.reference.Schemes;
import org.waymark.reference.Specialties;
import org.waymark.reference.Topics;
import org.waymark.reference.Venues;

/** Puts a profile on a page, with the lists to choose from. */
@Component
class ProfilePages {
    private final CoachTies ties;
    private final Professions professions;
    private final Specialties specialties;
    private final Topics topics;
    private final Venues venues;
    private final Organisations organisations;
    private final Regions regions;
    private final Schemes schemes;
    private final Clock clock;

    ProfilePages(
            CoachTies ties,
            Professions professions,
            Specialties specialties,
            Topics topics,
            Venues venues,
            Organisations organisations,
            Regions regions,
            Schemes schemes,
            Clock clock) {
        this.ties = ties;
        this.professions = professions;
        this.specialties = specialties;
        this.topics = topics;
        this.venues = venues;
        this.organisations = organisations;
        this.regions = regions;
        this.schemes = schemes;
        this.clock = clock;
    }

    ProfilePage own(Person coach, ProfileForm form, Problems problems) {
        return page("/coach/profile", "/coach", coach, false, form, problems);
    }

    ProfilePage forCoordinator(Person coach, ProfileForm form, Problems problems) {
        return page("/desk/coaches/" + coach.id(), "/desk/coaches", coach, true, form, problems);
    }

    private ProfilePage page(
            String path, String back, Person coach, boolean byCoordinator, ProfileForm form, Problems problems) {
        return new ProfilePage(
                path,
                back,
                coach.name(),
                byCoordinator,
                form,
                choices(),
                ties.of(coach.id()).stream()
                        .map(kept -> new TieShown(kept.id().toString(), words(kept.tie())))
                        .toList(),
                problems);
    }

    private Choices choices() {
        var today = UkTime.dateOf(clock.instant());
        return new Choices(
                professions.all().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                professions.all().stream()
                        .map(profession -> new SpecialtyGroup(
                                profession.name(),
                                specialties.of(profession.code()).stream()
                                        .map(each -> Item.of(each.code(), each.name()))
                                        .toList()))
                        .toList(),
                topics.expertise().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                venues.openOn(today).stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                withNone(organisations.all().stream().map(each -> Item.of(each.code(), each.name()))),
                withNone(specialties.all().stream().map(each -> Item.of(each.code(), each.name()))),
                withNone(regions.all().stream().map(each -> Item.of(each.code(), each.name()))),
                withNone(schemes.all().stream().map(each -> Item.of(each.code(), each.name()))));
    }

    private static List<Item> withNone(Stream<Item> items) {
        return Stream.concat(Stream.of(Item.of("", "None")), items).toList();
    }

    private String words(Tie tie) {
        return switch (tie) {
            case ToOrganisation organisation -> organisations.name(organisation.code());
            case ToSpecialtyProgramme programme ->
                "Training in " + specialties.name(programme.specialty())
                        + (programme.region().isEmpty() ? ", everywhere" : ", " + regions.name(programme.region()));
            case ToScheme scheme -> schemes.name(scheme.code());
            case ToNamedProgramme programme -> programme.name();
        };
    }
}
