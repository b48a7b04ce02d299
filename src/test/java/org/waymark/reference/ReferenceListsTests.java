package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.PersonId;
import org.waymark.platform.Role;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
@Transactional
class ReferenceListsTests {
    private static final Actor ADMINISTRATOR = new Actor(PersonId.next(), "Ada", Set.of(Role.ADMINISTRATOR));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Regions regions;

    @Autowired
    private Regulators regulators;

    @Autowired
    private Professions professions;

    @Autowired
    private Grades grades;

    @Autowired
    private Specialties specialties;

    @Autowired
    private Topics topics;

    @Autowired
    private Schemes schemes;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Venues venues;

    @Autowired
    private DemoReference demo;

    @Test
    void everyProfessionHasGradesAndSpecialties() {
        for (var profession : professions.all()) {
            assertThat(grades.of(profession.code())).as(profession.name()).isNotEmpty();
            assertThat(specialties.of(profession.code())).as(profession.name()).isNotEmpty();
        }
    }

    @Test
    void londonAndKssAreServed() {
        assertThat(regions.served()).extracting(Region::code).containsExactly("london", "kss");
    }

    @Test
    void everyReasonOfTheFormIsThere() {
        assertThat(topics.reasons()).hasSize(8);
        assertThat(topics.expertise()).extracting(Topic::code).doesNotContain("other");
    }

    @Test
    void schemesBelongToProfessions() {
        assertThat(schemes.of("pharmacist"))
                .extracting(Scheme::code)
                .contains("gp-clinical-pharmacist", "preceptorship");
        assertThat(schemes.of("dentist")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "gmc, 1234567, true",
        "gmc, 123 4567, true",
        "gmc, 123456, false",
        "nmc, 12a3456b, true",
        "nmc, 1234567, false",
        "hcpc, PH-123456, true",
        "hcpc, 123456, false",
        "gphc, 2033467, true",
        "gdc, 123456, true",
        "gdc, 1234567, false",
    })
    void aNumberIsCheckedLenientlyAfterNormalising(String code, String typed, boolean accepted) {
        assertThat(regulators.find(code).orElseThrow().accepts(typed)).isEqualTo(accepted);
    }

    @Test
    void theDemosTrustsAreInventedAndSayIt() {
        demo.load(ADMINISTRATOR);

        assertThat(organisations.all().stream().filter(Organisation::invented))
                .hasSizeGreaterThan(30)
                .allSatisfy(each -> assertThat(each.name()).endsWith("(invented)"));
        assertThat(venues.all())
                .isNotEmpty()
                .allSatisfy(venue -> assertThat(venues.rooms(venue.code())).isNotEmpty());
    }

    @Test
    void loadingTheDemosTrustsTwiceChangesNothing() {
        demo.load(ADMINISTRATOR);
        var before = organisations.all();

        demo.load(ADMINISTRATOR);

        assertThat(organisations.all()).isEqualTo(before);
    }

    @Test
    void trustsOfOneGroupAreTiedToEachOtherAndToTheGroup() {
        demo.load(ADMINISTRATOR);

        assertThat(organisations.sameGroup("st-brannocks", "lambs-conduit")).isTrue();
        assertThat(organisations.sameGroup("st-brannocks", "thames-reach-group"))
                .isTrue();
        assertThat(organisations.sameGroup("st-brannocks", "st-brannocks")).isTrue();
        assertThat(organisations.sameGroup("st-brannocks", "alders-green")).isFalse();
        assertThat(organisations.sameGroup("queens-ferry", "westbourne-park")).isFalse();
    }

    @Test
    void anEndedTrustCanNoLongerBeChosenButKeepsItsName() {
        demo.load(ADMINISTRATOR);

        assertThat(organisations.openOn(TODAY)).extracting(Organisation::code).doesNotContain("effra-road");
        assertThat(organisations.openOn(LocalDate.of(2026, 3, 31)))
                .extracting(Organisation::code)
                .contains("effra-road");
        assertThat(organisations.name("effra-road")).startsWith("Effra Road Hospital");
    }

    @Test
    void aChangeMadeOnAnOldVersionIsRefused() {
        demo.load(ADMINISTRATOR);
        var read = organisations.find("box-hill").orElseThrow();

        assertThat(organisations.change(read, ADMINISTRATOR)).isTrue();
        assertThat(organisations.change(read, ADMINISTRATOR)).isFalse();
    }
}
