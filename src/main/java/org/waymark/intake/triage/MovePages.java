package org.waymark.intake.triage;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.accounts.People;
import org.waymark.intake.application.Application;
import org.waymark.intake.application.ApplicationAnswers;
import org.waymark.intake.application.ApplicationMails;
import org.waymark.intake.application.PeriodChoice;
import org.waymark.intake.application.ProgrammePeriods;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Row;
import org.waymark.platform.web.Problems;
import org.waymark.reference.Schemes;

/** Puts together the page of a move. */
@Component
class MovePages {
    private final OfferedMoves offered;
    private final EligibilityRows eligibility;
    private final ApplicationAnswers answers;
    private final ProgrammePeriods periods;
    private final PeriodNames periodNames;
    private final Schemes schemes;
    private final ApplicationMails mails;
    private final People people;
    private final DeskQueue desk;

    MovePages(
            OfferedMoves offered,
            EligibilityRows eligibility,
            ApplicationAnswers answers,
            ProgrammePeriods periods,
            PeriodNames periodNames,
            Schemes schemes,
            ApplicationMails mails,
            People people,
            DeskQueue desk) {
        this.offered = offered;
        this.eligibility = eligibility;
        this.answers = answers;
        this.periods = periods;
        this.periodNames = periodNames;
        this.schemes = schemes;
        this.mails = mails;
        this.people = people;
        this.desk = desk;
    }

    /** As it is shown first, with standard words if they were asked for and what the client's answers speak for. */
    MoveForm blank(TriageMove move, Application application, @Nullable Integer standard) {
        var words = StandardWords.of(move);
        var chosen = standard == null || standard < 0 || standard >= words.size()
                ? ""
                : words.get(standard).text();
        var form = MoveForm.blank(application.version(), chosen, desk.today());
        return move == TriageMove.ACCEPT ? suggesting(form, application) : form;
    }

    MovePage page(
            TriageMove move, Application application, MoveForm form, Problems problems, @Nullable String changed) {
        var path = "/desk/applications/" + application.id();
        var accepts = move == TriageMove.ACCEPT;
        return new MovePage(
                move,
                path,
                ApplicationPages.reference(application),
                people.get(application.client()).name(),
                offered.isOffered(application, move),
                changed,
                mails.preview(move.move(), application).orElse(null),
                starts(move, path),
                accepts ? eligibility.of(application) : List.<Row>of(),
                isEligible(application),
                accepts ? same(application) : List.<Item>of(),
                schemes.all().stream()
                        .map(each -> Item.of(each.code(), each.name()))
                        .toList(),
                form,
                problems);
    }

    boolean isEligible(Application application) {
        return eligibility.isEligible(application);
    }

    private MoveForm suggesting(MoveForm form, Application application) {
        var training = answers.of(application).training();
        var number = training.number() == null ? null : training.number().typed();
        var period = periods.suggest(application.client(), training)
                .map(choice -> switch (choice) {
                    case PeriodChoice.Same(var id) -> MoveForm.same(id);
                    case PeriodChoice.ByNumber _ -> "number";
                    case PeriodChoice.ByScheme _ -> "scheme";
                })
                .orElse(null);
        return form.suggesting(period, number, training.scheme(), training.schemeStarted());
    }

    private List<Item> same(Application application) {
        return periods.ofClient(application.client()).stream()
                .map(each -> Item.of(MoveForm.same(each.id()), "The same as before: " + periodNames.name(each)))
                .toList();
    }

    private static List<MovePage.Start> starts(TriageMove move, String path) {
        var words = StandardWords.of(move);
        return IntStream.range(0, words.size())
                .mapToObj(place -> new MovePage.Start(
                        words.get(place).title(),
                        words.get(place).text(),
                        path + "/" + move.slug() + "?words=" + place))
                .toList();
    }
}
