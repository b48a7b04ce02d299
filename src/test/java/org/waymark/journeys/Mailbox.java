package org.waymark.journeys;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.waymark.testing.Visitor;

/** The mails of the demonstration, as its administrator can read them. They leave soon after what they tell of. */
final class Mailbox {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAGES = 20;

    private final Visitor administrator;

    Mailbox(int port) {
        this.administrator = new Visitor(port).signIn("admin@demo.test");
    }

    /** The newest mail to somebody with this subject. */
    String to(String email, String subject) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = find(email, subject);
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        throw new AssertionError("no mail to " + email + " with the subject " + subject);
    }

    /** The path of the link in a mail that begins so. */
    static String link(String mail, String start) {
        var match = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(start) + "\\S*)")
                .matcher(mail);
        if (!match.find()) {
            throw new AssertionError("no link to " + start + " in:\n" + mail);
        }
        return match.group(1);
    }

    static String code(String mail) {
        var match = Pattern.compile("where you asked: (\\d{6})").matcher(mail);
        if (!match.find()) {
            throw new AssertionError("no code in:\n" + mail);
        }
        return match.group(1);
    }

    private Optional<String> find(String email, String subject) {
        for (int number = 1; number <= PAGES; number++) {
            var list = administrator.get("/admin/messages?page=" + number).page();
            for (var row : list.select("tbody tr")) {
                if (row.text().contains(email) && row.text().contains(subject)) {
                    var href = row.select("a").attr("href");
                    return Optional.of(
                            administrator.get(href).page().select("main").text());
                }
            }
            if (list.select("tbody tr").isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
