package org.waymark.accounts.signin;

import org.waymark.platform.Actor;
import org.waymark.platform.Role;

/** The first page of a person, by the work she does here. */
public final class HomePage {
    private HomePage() {}

    public static String of(Actor actor) {
        if (actor.has(Role.COORDINATOR) || actor.has(Role.LEAD)) {
            return "/desk";
        }
        if (actor.has(Role.COACH)) {
            return "/coach";
        }
        if (actor.has(Role.EDITOR)) {
            return "/edit";
        }
        return actor.has(Role.ADMINISTRATOR) ? "/admin" : NextPath.HOME;
    }
}
