package org.waymark.accounts.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.web.SignedInShell;

/** The links of the header for a signed-in person: where her roles have work. */
@Component
class StaffLinks implements SignedInShell {
    @Override
    public List<Link> linksFor(Actor actor) {
        var links = new ArrayList<Link>();
        if (actor.has(Role.COORDINATOR) || actor.has(Role.LEAD)) {
            links.add(new Link(10, "Desk", "/desk"));
            links.add(new Link(11, "Applications", "/desk/applications"));
            links.add(new Link(12, "Allocation", "/desk/allocation"));
            links.add(new Link(13, "Appointments", "/desk/appointments"));
        }
        if (actor.has(Role.LEAD)) {
            links.add(new Link(14, "Concerns", "/desk/concerns"));
        }
        if (actor.has(Role.COACH)) {
            links.add(new Link(20, "Coaching", "/coach"));
            links.add(new Link(21, "Calendar", "/coach/calendar"));
            links.add(new Link(22, "Availability", "/coach/availability"));
        }
        if (actor.has(Role.ADMINISTRATOR)) {
            links.add(new Link(30, "Administration", "/admin"));
        }
        if (actor.has(Role.CLIENT) || !actor.isStaff()) {
            links.add(new Link(40, "My Waymark", "/my"));
        }
        return links;
    }
}
