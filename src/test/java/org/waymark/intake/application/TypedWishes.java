package org.waymark.intake.application;

import java.util.Set;

/** Gives an application typed wishes that wait for a coordinator, as the client's form does. */
public final class TypedWishes {
    private TypedWishes() {}

    public static void type(ApplicationAnswers answers, Application application, String words) {
        answers.save(application, new Avoidances(Set.of(), Set.of(), Set.of(), words, false));
    }
}
