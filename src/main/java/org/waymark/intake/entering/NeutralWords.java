package org.waymark.intake.entering;

/** What the unit says to somebody who asks about somebody else: it neither confirms nor denies that it knows a person. */
final class NeutralWords {
    static final String TEXT =
            "Thank you for getting in touch. We can’t say whether we know anybody, or talk about anybody who isn’t part of the"
                    + " conversation. Our support is by self-referral: whoever would like it applies on our site, or phones us."
                    + " You are welcome to pass our address on.";

    private NeutralWords() {}
}
