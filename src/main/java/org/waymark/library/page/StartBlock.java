package org.waymark.library.page;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;
import org.waymark.platform.design.Link;

/** {@code ::: start /eligibility Check if you are eligible}: the one thing to do, as a button. */
@Component
class StartBlock implements PageBlock {
    private static final Pattern ARGUMENT = Pattern.compile("(/[a-z0-9/-]*)\\s+(\\S.{0,79})");
    private static final Pattern FIRST_LINE = Pattern.compile("\\s*::: start ([^\\n]*)\\n?(.*)", Pattern.DOTALL);

    /** A text whose first line is such a block, taken apart. */
    record Split(@Nullable Link start, String rest) {}

    private final Templates templates;

    StartBlock(Templates templates) {
        this.templates = templates;
    }

    static Split split(String body) {
        var first = FIRST_LINE.matcher(body);
        return first.matches() ? new Split(link(first.group(1)).orElse(null), first.group(2)) : new Split(null, body);
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String html(String argument, BlockPlace place) {
        return link(argument)
                .map(link -> templates.libraryPageStart(link, null).render())
                .orElse("");
    }

    @Override
    public Optional<String> problem(String argument) {
        return link(argument).isPresent()
                ? Optional.empty()
                : Optional.of(
                        "Write an address on this site and words: ::: start /eligibility Check if you are eligible");
    }

    private static Optional<Link> link(String argument) {
        var typed = ARGUMENT.matcher(argument.strip());
        return typed.matches() ? Optional.of(Link.of(typed.group(2), typed.group(1))) : Optional.empty();
    }
}
