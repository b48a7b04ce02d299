package org.waymark.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What people open and search for; the same each time. */
final class SitePaths {
    private static final int SEARCHES = 750;
    private static final List<String> SINGLE = List.of(
            "interview",
            "portfolio",
            "appointment",
            "cardiology",
            "leaving",
            "stress",
            "networking",
            "radiology",
            "coach",
            "confidential",
            "deadline",
            "presentation",
            "pharmacist",
            "midwife",
            "dentist",
            "eligibility",
            "retraining",
            "burnout",
            "research",
            "teaching");
    private static final List<String> SEVERAL = List.of(
            "consultant interview",
            "career change",
            "taster day",
            "less than full time",
            "person specification",
            "return to work",
            "choosing a specialty",
            "1-2-1 support",
            "decision matrix",
            "general practice",
            "foundation doctor",
            "\"second look\"");
    private static final List<String> MISTYPED = List.of(
            "intervew",
            "cardiolgy",
            "portfollio",
            "apointment",
            "specilaty",
            "networkng",
            "pharmasist",
            "confidentail",
            "elegibility",
            "presentaton");
    private static final List<String> MEANING_THE_SAME =
            List.of("f3", "st", "ltft", "cv", "gp training", "oop", "cct", "faq", "taster", "ahp");
    private static final List<String> NOWHERE =
            List.of("xylophone lessons", "parking permits", "zzyzx", "canteen menu", "spaceship", "crossword");
    private static final List<String> FILTERS = List.of(
            "&kind=resource", "&kind=page", "&profession=doctor", "&stage=next-steps", "&kind=question", "&page=2");

    private SitePaths() {}

    /** The first page, shipped pages, resources, and the list of resources with its filters. */
    static List<String> mix() {
        return List.of(
                "/",
                "/one-to-one",
                "/resources/decision-matrix",
                "/resources",
                "/questions/how-to-apply",
                "/resources?kind=exercise",
                "/foundation-doctors",
                "/resources?stage=next-steps&topic=unsure-direction",
                "/resources?profession=doctor&page=3",
                "/testimonials");
    }

    /** 40% single words, 25% several, 15% mistyped, 10% with others that mean the same, 10% nowhere; a third filtered. */
    static List<String> searches() {
        var random = new Random(5);
        return IntStream.range(0, SEARCHES)
                .mapToObj(_ ->
                        "/search?q=" + encoded(words(random)) + (random.nextInt(3) == 0 ? one(FILTERS, random) : ""))
                .toList();
    }

    private static String words(Random random) {
        int share = random.nextInt(20);
        var kind = share < 8
                ? SINGLE
                : share < 13 ? SEVERAL : share < 16 ? MISTYPED : share < 18 ? MEANING_THE_SAME : NOWHERE;
        return one(kind, random);
    }

    private static String one(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
