package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** The way of one client from the home page to what her coach writes for her, act by act. */
final class ClientWay implements AutoCloseable {
    /** A coach of the demonstration. */
    record Coach(String name, String email) {
        static final Coach ANNA_WHITFIELD = new Coach("Anna Whitfield", "coach@demo.test");
        static final Coach IMRAN_QURESHI = new Coach("Imran Qureshi", "coach4@demo.test");
    }

    private static final String APPOINTMENT_MAIL = "Your appointment";

    private final int port;
    private final Moments moments;
    private final Mailbox mailbox;
    private final Tab client;
    private final Tab desk;
    private final Tab coach;
    private final Coach hers;
    private final String name;
    private final String email;
    private final String words;
    private String reference = "";
    private Instant start = Instant.MIN;

    /**
     * @param client the client's browser, signed out
     * @param hers the coach who is asked to support her; clients who go this way in one program each need their own
     * @param words what everybody writes wherever something private can be written
     */
    ClientWay(int port, Moments moments, Tab client, Coach hers, String name, String email, String words) {
        this.port = port;
        this.moments = moments;
        this.mailbox = new Mailbox(port);
        this.client = client;
        this.hers = hers;
        this.name = name;
        this.email = email;
        this.words = words;
        this.desk = Tab.open(port).signIn("coordinator@demo.test");
        this.coach = Tab.open(port).signIn(hers.email());
    }

    void checksWhetherSheIsEligible() {
        client.go("/").followTo("/one-to-one");
        client.go("/eligibility").pick("Doctor").press("Continue");
        client.pick("ST4").press("Continue");
        client.pick("London").press("Continue");
        client.headed("You are eligible").press("Apply");
    }

    void signsInByTheMailedLink() {
        client.headed("Sign in").type("email", email).press("Email me a link");
        client.headed("Check your email");
        client.go(Mailbox.link(mailbox.to(email, "Your sign-in link"), "/sign-in/link/"));
        client.press("Sign in").headed("Apply for 1-2-1 support");
    }

    void applies() {
        client.press("Start my application");
        new ApplicationForm(client, name, words).fillIn();
        client.headed("Check your answers").shows(words).press("Send my application");
        client.headed("Application sent").shows("We reply by");
        var match = Pattern.compile("WM-[A-Z0-9]{4}-[A-Z0-9]{2}").matcher(client.text());
        assertThat(match.find()).as("a reference in: %s", client.text()).isTrue();
        reference = match.group();
        assertThat(mailbox.to(email, "We have what you sent us"))
                .contains(reference)
                .doesNotContain(words);
    }

    void answersAQuestionOfTheCoordinator() {
        openApplication();
        desk.press("Begin triage").followTo(desk.path() + "/avoid");
        desk.shows(words).pick("decision", "dismiss").press("Save");
        openApplication();
        desk.type("remark", "R " + words).press("Add the remark");
        openApplication();
        desk.follow("Ask for information").type("words", "Q " + words).press("Ask for information");
        client.go(Mailbox.link(mailbox.to(email, "We have a question for you"), "/my/applications/"));
        client.shows("Q " + words).type("words", "I " + words).press("Send my answer");
    }

    private void openApplication() {
        desk.go("/desk").followTo("/desk/applications");
        desk.go("/desk/applications?q=" + reference).follow(name);
        desk.headed(name);
    }

    void worriesTheCoordinator() {
        openApplication();
        desk.follow("Raise a concern about safety").type("words", "C " + words).press("Tell the service leads");
        try (var lead = Tab.open(port).signIn("lead@demo.test")) {
            lead.go("/desk/concerns").follow(name);
            lead.shows("C " + words)
                    .type("words", "D " + words)
                    .pick("step", "close")
                    .press("Record");
            lead.shows("D " + words).shows("Closed");
        }
    }

    void isAccepted() {
        openApplication();
        desk.shows("I " + words).press("Accept");
        desk.pick("eligibility", "agree");
        desk.page().locator("input[name=period]").first().check();
        desk.press("Accept");
        assertThat(mailbox.to(email, "There is an answer for you")).contains(reference);
    }

    void getsACoach() {
        desk.go("/desk/allocation");
        while (!desk.text().contains(name)) {
            desk.page().locator("a[rel=next]").first().waitFor();
            desk.arriveBy(() -> desk.page().locator("a[rel=next]").first().click());
        }
        desk.follow(name).press("Ask " + hers.name());
        desk.shows(hers.name() + " has been asked");
        coach.go("/coach");
        var offers = coach.page().locator("main a[href^='/coach/offers/']").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")))
                .toList();
        for (var offer : offers) {
            if (coach.go(offer).text().contains(name)) {
                break;
            }
        }
        coach.shows(name).pick("knows", "no").pick("answer", "accept").press("Send my answer");
    }

    void acceptsTheAgreement() {
        client.go("/my").shows("agreement");
        client.go("/my/support").shows(hers.name()).press("Accept and continue");
        client.answers(422).pick("agreed", "true").press("Accept and continue");
        client.shows("You can book appointments");
    }

    void books() {
        client.press("Book an appointment").headed("Choose a time with " + hers.name());
        pickTime(client, 0);
        client.press("Continue").headed("Check and book").press("Book this appointment");
        client.shows("Booked").shows(hers.name());
        assertThat(mailbox.to(email, APPOINTMENT_MAIL)).contains("The invitation (calendar file)");
        assertThat(mailbox.to(hers.email(), APPOINTMENT_MAIL)).contains("The invitation (calendar file)");
    }

    /** By the link in the mail, in a browser where nobody is signed in. */
    void movesItInTimeByTheMailedLink() {
        try (var elsewhere = Tab.open(port)) {
            elsewhere.go(Mailbox.link(mailbox.to(email, APPOINTMENT_MAIL), "/change/"));
            elsewhere.shows("free of cost").press("Move it").shows("Moving it now costs nothing");
            pickTime(elsewhere, 3);
            elsewhere.press("Move the appointment").showsNot("late change");
        }
    }

    void movesItLateWithAReason() {
        moments.goTo(start.minus(Duration.ofHours(3)));
        client.go("/my/appointments").followTo("/my/appointments/0");
        var late = client.path();
        client.press("Move it").shows("This is a late change");
        pickTime(client, 1);
        client.press("Move the appointment").answers(422);
        client.type("reason", "L " + words).press("Move the appointment");
        client.shows("A person decides");
        coach.go("/coach" + late.substring("/my".length())).shows("L " + words);
        coach.press("Waive: it costs nothing").shows("Costs nothing");
        client.go(late).shows("Costs nothing");
    }

    void meetsHerCoach() {
        moments.goTo(start.plus(Duration.ofMinutes(70)));
        coach.go("/coach/calendar").follow(lineOf(coach));
        coach.pick("outcome", "HELD").press("Record what happened").shows("Held");
        coach.go("/coach/clients").follow(name);
        coach.shows(words).type("note", "N " + words).press("Save my notes");
        coach.type("summary", "S " + words).press("Share with my client");
        client.go("/my/support").shows("S " + words).showsNot("N " + words);
        client.go("/my/data").shows("your application");
    }

    private String lineOf(Tab tab) {
        return tab.page()
                .locator("main a[href^='/coach/appointments/']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .innerText();
    }

    private void pickTime(Tab tab, int place) {
        var time = tab.page().locator("input[name=time]").nth(place);
        time.check();
        start = Instant.parse(String.valueOf(time.getAttribute("value")));
    }

    @Override
    public void close() {
        desk.close();
        coach.close();
        client.close();
    }
}
