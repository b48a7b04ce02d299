package org.waymark.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.platform.Installation;
import org.waymark.platform.NotFound;
import org.waymark.platform.UkTime;

/** What only the demonstration has; a live unit answers 404. */
@Controller
class DemoController {
    private static final Duration FARTHEST = Duration.ofDays(400);

    private final Installation installation;
    private final DemoClock demoClock;
    private final Clock clock;

    DemoController(Installation installation, DemoClock demoClock, Clock clock) {
        this.installation = installation;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    /** Moves the time forward by an ISO 8601 duration, such as PT25H, and runs what has fallen due. */
    @PostMapping("/demo/clock")
    ResponseEntity<String> advance(@RequestParam String advance) {
        if (!installation.demo()) {
            throw new NotFound("demonstration only");
        }
        var by = parse(advance);
        if (by.isNegative() || by.compareTo(FARTHEST) > 0) {
            return text(
                    HttpStatus.UNPROCESSABLE_CONTENT, "Give a duration such as PT25H, at most 400 days, not negative.");
        }
        demoClock.advance(by);
        return text(HttpStatus.OK, "It is now " + UkTime.dayAndTime(clock.instant()) + ".");
    }

    private static Duration parse(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException _) {
            return Duration.ofDays(-1);
        }
    }

    private static ResponseEntity<String> text(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words + "\n");
    }
}
