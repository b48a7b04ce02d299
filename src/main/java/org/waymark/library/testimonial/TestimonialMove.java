package org.waymark.library.testimonial;

/** What can happen to a testimonial; {@link TestimonialState#after} says from where to where. */
enum TestimonialMove {
    /** The author writes it, or writes it anew. */
    WRITE("Written by its author"),
    /** An editor changes the wording, which its author has to approve. */
    EDIT("Changed by an editor"),
    /** An editor takes it as it was written. */
    ACCEPT("Accepted as written"),
    /** The author approves the changed wording. */
    APPROVE("Wording approved by its author"),
    PUBLISH("Published"),
    TAKE_DOWN("Taken down"),
    DECLINE("Not used"),
    /** Its time is over, or nobody answered the invitation. */
    EXPIRE("Expired"),
    /** The author takes it back, or doesn't want to write one. */
    WITHDRAW("Withdrawn by its author");

    private final String words;

    TestimonialMove(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
