package org.waymark.library.link;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Looks at links: what each site asks of programs is respected, only heads are asked for where that is enough, and
 * redirects are followed step by step, each to a public host only. One for a round, so that it asks each site once what it
 * doesn't want.
 */
final class LinkCheck {
    private static final int MOST_STEPS = 5;
    private static final int LONGEST_ROBOTS = 100 * 1024;
    private static final Duration SOON = Duration.ofHours(1);
    private static final Duration LATEST = Duration.ofDays(7);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PEOPLE_ONLY = Set.of(401, 402, 403, 405, 406, 407, 418, 451, 999);
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final OutsideWeb web;
    private final Runnable pause;
    private final Map<String, Robots> robots = new HashMap<>();

    /** @param pause between two questions to the same site */
    LinkCheck(OutsideWeb web, Runnable pause) {
        this.web = web;
        this.pause = pause;
    }

    Finding look(String address) {
        try {
            return follow(URI.create(address));
        } catch (IllegalArgumentException _) {
            return new Finding.Broken("The address is not well formed");
        } catch (PublicHosts.NotPublic _) {
            return new Finding.Broken("It leads into a private network, where readers can’t follow");
        } catch (UnknownHostException _) {
            return new Finding.Broken("No website has this name");
        } catch (HttpTimeoutException | SocketTimeoutException _) {
            return new Finding.Broken("The website didn’t answer in time");
        } catch (SSLException _) {
            return new Finding.Broken("The website’s certificate isn’t valid, or its connection isn’t safe");
        } catch (IOException _) {
            return new Finding.Broken("The website didn’t answer");
        }
    }

    private Finding follow(URI first) throws IOException {
        var seen = new HashSet<URI>();
        var now = first;
        @Nullable URI movedTo = null;
        boolean forGood = true;
        for (int step = 0; step <= MOST_STEPS; step++) {
            if (!seen.add(now)) {
                return new Finding.Broken("It leads round in circles");
            }
            if (!robotsOf(now).allow(pathOf(now))) {
                return new Finding.Unsure("The website asks programs not to look at this page");
            }
            var heard = ask(now);
            if (!REDIRECTS.contains(heard.status()) || heard.location() == null) {
                return finding(heard, movedTo);
            }
            now = now.resolve(heard.location());
            forGood &= FOR_GOOD.contains(heard.status());
            movedTo = forGood ? now : movedTo;
            pause.run();
        }
        return new Finding.Broken("It leads on more than " + MOST_STEPS + " times");
    }

    /** Some sites answer a HEAD wrongly; what looks broken is asked for as a reader would. */
    private OutsideWeb.Heard ask(URI address) throws IOException {
        var head = web.ask("HEAD", address, 0);
        if (head.status() < 400 || BUSY.contains(head.status())) {
            return head;
        }
        pause.run();
        return web.ask("GET", address, 0);
    }

    private static Finding finding(OutsideWeb.Heard heard, @Nullable URI movedTo) {
        int status = heard.status();
        if (status >= 200 && status < 300) {
            return new Finding.Works(movedTo == null ? null : movedTo.toString());
        }
        if (PEOPLE_ONLY.contains(status)) {
            return new Finding.Unsure("The website doesn’t let programs look (status " + status + ")");
        }
        if (status == 429 || (BUSY.contains(status) && heard.retryAfter() != null)) {
            return new Finding.Later(wait(heard.retryAfter()));
        }
        return new Finding.Broken(
                status == 404 || status == 410
                        ? "The page is not there any more (status " + status + ")"
                        : "The website answered with an error (status " + status + ")");
    }

    private static Duration wait(@Nullable String retryAfter) {
        if (retryAfter == null || !retryAfter.matches("\\d{1,7}")) {
            return SOON;
        }
        var asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return asked.compareTo(LATEST) > 0 ? LATEST : asked;
    }

    private Robots robotsOf(URI address) throws IOException {
        var site = address.getScheme() + "://" + address.getRawAuthority();
        var known = robots.get(site);
        if (known == null) {
            known = readRobots(URI.create(site + "/robots.txt"));
            robots.put(site, known);
            pause.run();
        }
        return known;
    }

    private Robots readRobots(URI address) throws IOException {
        var heard = web.ask("GET", address, LONGEST_ROBOTS);
        return heard.status() == 200 ? Robots.read(heard.start()) : Robots.none();
    }

    private static String pathOf(URI address) {
        var path = Objects.requireNonNullElse(address.getRawPath(), "");
        return (path.isEmpty() ? "/" : path) + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }
}
