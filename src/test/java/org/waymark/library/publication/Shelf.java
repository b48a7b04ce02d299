package org.waymark.library.publication;

import static org.waymark.library.publication.Library.EDITH;
import static org.waymark.library.publication.Library.done;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts resources and questions before the public, through the verbs of an editor. */
public final class Shelf {
    private final Drafting drafting;
    private final Publishing publishing;

    public Shelf(Drafting drafting, Publishing publishing) {
        this.drafting = drafting;
        this.publishing = publishing;
    }

    /** A word that nothing else in the library holds. */
    public static String newWord() {
        return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    }

    public static Details resource(ResourceKind kind, List<String> topics, List<String> professions, int minutes) {
        return new Details(
                kind,
                professions,
                List.of(),
                List.of(),
                topics,
                minutes,
                null,
                null,
                null,
                List.of(),
                false,
                null,
                null);
    }

    public static Details website(String address) {
        return new Details(
                ResourceKind.WEBSITE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                address,
                null,
                List.of(),
                false,
                null,
                null);
    }

    public static Details question(String group) {
        return new Details(
                null, List.of(), List.of(), List.of(), List.of(), null, group, null, null, List.of(), false, null,
                null);
    }

    public Publication resource(String title, Details details, String body) {
        return put(Kind.RESOURCE, title, details, body);
    }

    public Publication question(String title, String group, String answer) {
        return put(Kind.QUESTION, title, question(group), answer);
    }

    public void archive(Publication publication, Optional<String> leadsTo) {
        done(publishing.archive(publication.id(), publication.version(), leadsTo, EDITH));
    }

    private Publication put(Kind kind, String title, Details details, String body) {
        var words = new Words(title, "One sentence on " + title + ".", body, details);
        var draft = done(drafting.begin(new Address(kind, "t-" + newWord()), words, "", EDITH));
        return done(publishing.publish(draft.id(), draft.version(), EDITH));
    }
}
