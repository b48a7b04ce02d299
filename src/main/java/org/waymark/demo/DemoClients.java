package org.waymark.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import org.waymark.accounts.NewPerson;
import org.waymark.accounts.People;
import org.waymark.intake.application.Application;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;

/** The clients of the demonstration: three with fixed addresses, and a queue of others at every stage. */
@Component
class DemoClients {
    private final People people;
    private final DemoApplications applications;
    private final DemoSupports supports;
    private final DemoTime time;

    DemoClients(People people, DemoApplications applications, DemoSupports supports, DemoTime time) {
        this.people = people;
        this.applications = applications;
        this.supports = supports;
        this.time = time;
    }

    void make() {
        DemoFile.rows("clients.csv").forEach(this::tell);
    }

    void makeNewcomer(EmailText email) {
        people.enter(NewPerson.client(email, "Maya Fenn"), Actor.waymark());
    }

    private void tell(CSVRecord row) {
        int daysAgo = Integer.parseInt(row.get("days_ago"));
        time.daysAgo(daysAgo);
        var id = people.enter(NewPerson.client(new EmailText(row.get("email")), row.get("name")), Actor.waymark());
        var client = people.get(id).actor();
        var sent = applications.send(client, row);
        switch (row.get("story")) {
            case "SUBMITTED" -> {}
            case "WITHDRAWN" -> applications.withdraw(sent, client);
            case "IN_TRIAGE", "INFORMATION_REQUESTED", "REDIRECTED", "SIGNPOSTED", "INELIGIBLE" ->
                applications.triage(sent, row.get("story"), daysAgo);
            default -> support(row, client, sent, daysAgo);
        }
    }

    private void support(CSVRecord row, Actor client, Application sent, int daysAgo) {
        applications.accept(sent, row, daysAgo);
        var steps = List.of("AWAITING_COACH", "OFFERED", "ALLOCATED", "ACTIVE", "HELD", "COMPLETED");
        supports.follow(sent.id(), client, steps.indexOf(row.get("story")), daysAgo, row.get("coach"));
    }
}
