package org.waymark.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, set up once for all pages. Only what it calls an error counts. */
final class NuChecker implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /** Its schemas are read by functions that call themselves deeply. */
    private static final long STACK = 64L << 20;

    /** What it calls an error and is none, by the beginning of its words, each with the reason. */
    private static final Map<String, String> NO_ERRORS = Map.of(
            "Bad value “allow-scripts allow-same-origin allow-presentation” for attribute “sandbox”",
            "the two let a frame of our own origin out; this one is of YouTube or Vimeo, whose players need both");

    private final TreeMap<String, Set<String>> found = new TreeMap<>();
    private SentPage current;

    private NuChecker() {}

    /** What is wrong, in its words, each with how many pages have it, and one of them. */
    static List<String> problems(List<SentPage> pages) {
        var checker = new NuChecker();
        var failure = new Throwable[1];
        var thread = new Thread(null, () -> checker.check(pages), "nu-checker", STACK);
        thread.setUncaughtExceptionHandler((_, thrown) -> failure[0] = thrown);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
        if (failure[0] != null) {
            throw new AssertionError("the checker failed at " + checker.current, failure[0]);
        }
        return checker.found.entrySet().stream()
                .map(entry -> Problems.inWords(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void check(List<SentPage> pages) {
        try {
            var validator = new SimpleDocumentValidator(true, false, false);
            validator.setUpMainSchema(HTML, this);
            validator.setUpValidatorAndParsers(this, false, false);
            check(PageFolder.WRONG, validator);
            if (found.isEmpty()) {
                throw new AssertionError("the checker finds nothing wrong with what is wrong");
            }
            found.clear();
            for (var page : pages) {
                check(page, validator);
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void check(SentPage page, SimpleDocumentValidator validator) throws IOException, SAXException {
        current = page;
        var source = new InputSource(new ByteArrayInputStream(page.body()));
        source.setEncoding("utf-8");
        source.setSystemId("http://waymark.test" + page.path());
        validator.checkHtmlInputSource(source);
    }

    @Override
    public void warning(SAXParseException remark) {
        // A warning is advice, such as that a role says again what an element is.
    }

    @Override
    public void error(SAXParseException problem) {
        var words = problem.getMessage();
        if (NO_ERRORS.keySet().stream().noneMatch(words::startsWith)) {
            found.computeIfAbsent(words, _ -> new TreeSet<>()).add(current + " line " + problem.getLineNumber());
        }
    }

    @Override
    public void fatalError(SAXParseException problem) {
        error(problem);
    }
}
