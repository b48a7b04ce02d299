package org.waymark.coaching.allocation;

/**
 * Why a coach can't be chosen for a client.
 *
 * @param impartiality whether it is one of the rules whose details nobody is told
 * @param reason for the coordinator
 */
record Refusal(boolean impartiality, String reason) {
    /**
     * The one sentence for all impartiality rules: whether it is a tie, an acquaintance or a wish of the client to avoid
     * somebody can't be told from it.
     */
    static final Refusal IMPARTIALITY = new Refusal(true, "Not suitable under the impartiality rules");

    static Refusal because(String reason) {
        return new Refusal(false, reason);
    }
}
