package org.waymark.library.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pages that no editor writes, since the program makes them. */
@Component
class PagesOfTheProgram implements SearchSource {
    @Override
    public Set<SearchKind> kinds() {
        return Set.of(SearchKind.PAGE);
    }

    @Override
    public List<SearchEntry> entries() {
        return List.of(
                page(
                        "/eligibility",
                        "Check if you are eligible",
                        "A few questions tell you whether you can have 1-2-1 support, and why.",
                        "Who can apply. Am I eligible? Profession, grade, region, training number."),
                page(
                        "/testimonials",
                        "What people say",
                        "What people who used the service say of it, signed with a role only.",
                        "Testimonials, experiences, feedback, reviews."),
                page(
                        "/documents",
                        "Documents",
                        "Documents to download, with their type and size.",
                        "Downloads, files, PDF, Word, templates."),
                page(
                        "/alerts",
                        "News by email",
                        "Hear of new events and resources on your topics, at most once a week.",
                        "Sign up for alerts, newsletter, mailing list, subscribe, unsubscribe."));
    }

    private static SearchEntry page(String path, String title, String summary, String text) {
        return SearchEntry.open(SearchKind.PAGE, path, path, title, summary, text);
    }
}
