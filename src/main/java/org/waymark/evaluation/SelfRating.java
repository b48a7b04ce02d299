package org.waymark.evaluation;

/**
 * How a client rates herself, each from 0 (not at all) to 10 (completely).
 *
 * @param clarity how clear she is about her next career step
 * @param confidence how confident she is in deciding about it
 * @param readiness how ready she is to act on it
 */
public record SelfRating(int clarity, int confidence, int readiness) {

    public static final int MOST = 10;

    /** @throws IllegalArgumentException when a number is outside 0 to 10 */
    public SelfRating {
        check(clarity);
        check(confidence);
        check(readiness);
    }

    private static void check(int rating) {
        if (rating < 0 || rating > MOST) {
            throw new IllegalArgumentException("a rating is from 0 to 10");
        }
    }
}
