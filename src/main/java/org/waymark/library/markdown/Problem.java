package org.waymark.library.markdown;

/**
 * What an editor should mend, in plain words.
 *
 * @param line counted from 1 in the text that was read
 * @param stops whether it isn't published like this
 */
public record Problem(int line, String words, boolean stops) {
    Problem(int line, String words) {
        this(line, words, false);
    }

    /** "Line 3: this heading has no words." */
    public String inFull() {
        return "Line " + line + ": " + words;
    }
}
