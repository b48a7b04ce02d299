package org.waymark.library.publication;

import java.time.Instant;
import java.util.List;
import org.waymark.platform.UkTime;

/** Why a move that was possible isn't made, with what to do about it. */
public sealed interface Refusal {
    String words();

    /** {@link PublicationSettings#SECOND_EDITOR} is on. */
    record AuthorMayNotPublish() implements Refusal {
        @Override
        public String words() {
            return "You wrote this version, so another editor has to publish it. Ask for a review.";
        }
    }

    /** A {@link PublishingCheck} speaks against it. */
    record NotReady(List<String> problems) implements Refusal {
        public NotReady {
            problems = List.copyOf(problems);
        }

        @Override
        public String words() {
            return String.join(" ", problems);
        }
    }

    record AddressTaken(String path) implements Refusal {
        @Override
        public String words() {
            return "Something else has the address " + path + ". Choose another address.";
        }
    }

    /** It is the old address of something else. */
    record AddressLeadsElsewhere(String path, String to) implements Refusal {
        @Override
        public String words() {
            return path + " is an old address that leads to " + to + ". Choose another address.";
        }
    }

    record LeadsInACircle(String path) implements Refusal {
        @Override
        public String words() {
            return path + " leads back to this address. Choose another place for readers to go.";
        }
    }

    record LeadsToNothing(String path) implements Refusal {
        @Override
        public String words() {
            return path
                    + " isn’t there for readers. Choose a page of this site that is published, or a whole https:// address.";
        }
    }

    record HomeStays() implements Refusal {
        @Override
        public String words() {
            return "The home page stays where it is. Change its words instead.";
        }
    }

    record TimeHasPassed(Instant at) implements Refusal {
        @Override
        public String words() {
            return UkTime.dayAndTime(at) + " has passed. Choose a time to come, or publish it now.";
        }
    }
}
