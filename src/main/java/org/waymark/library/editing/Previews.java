package org.waymark.library.editing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.RenderFor;
import org.waymark.library.publication.Words;

/** Draws what an editor wrote as the public would see it. */
@Component
class Previews {
    private final Markdown markdown;
    private final ObjectProvider<WordsCheck> checks;

    Previews(Markdown markdown, ObjectProvider<WordsCheck> checks) {
        this.markdown = markdown;
        this.checks = checks;
    }

    Preview of(Words words) {
        return of(words.title(), words.summary(), words.body());
    }

    /** Also of words that can't be saved yet. */
    Preview of(WriteForm form) {
        return of(form.cleanTitle(), form.cleanSummary(), form.cleanBody());
    }

    private Preview of(String title, String summary, String body) {
        var written = markdown.read(body);
        List<String> problems = new ArrayList<>();
        written.problems().forEach(problem -> problems.add(problem.inFull()));
        checks.forEach(check -> problems.addAll(check.problems(written)));
        return new Preview(title, summary, markdown.render(written, RenderFor.PREVIEW), problems);
    }
}
