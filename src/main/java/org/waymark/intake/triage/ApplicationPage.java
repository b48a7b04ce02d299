package org.waymark.intake.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Link;
import org.waymark.platform.design.Moment;
import org.waymark.platform.design.Row;
import org.waymark.platform.design.Tag;
import org.waymark.platform.web.Problems;

/**
 * An application as a coordinator reads it.
 *
 * @param lookingToo who else opened it within the last ten minutes
 * @param facts state, channel, respond-by date: what the eye looks for first
 * @param words the client's own, one by one
 * @param canBegin whether the first look is still to be taken
 * @param moves what can be done next
 * @param avoidLink where whom to avoid is read and settled; null for those who may not
 * @param avoidPending whether typed wishes wait for a coordinator, which blocks allocation
 * @param openConcerns for service leads; 0 for all others
 */
public record ApplicationPage(
        String path,
        String reference,
        String name,
        int version,
        Tag state,
        @Nullable String lookingToo,
        List<Row> facts,
        List<Row> eligibility,
        List<Alike> alike,
        List<Row> request,
        List<Words> words,
        List<Row> about,
        List<Row> work,
        List<Row> practical,
        List<Link> earlier,
        List<String> periods,
        boolean canBegin,
        List<TriageMove> moves,
        @Nullable String notYet,
        @Nullable String avoidLink,
        boolean avoidPending,
        int openConcerns,
        List<Note> remarks,
        List<Moment> story,
        @Nullable String remark,
        Problems problems) {

    /** The client's words under their question. */
    public record Words(String question, String text) {}

    /** Somebody who may be the same person. */
    public record Alike(String ground, String name, String reference, String href) {}

    /** A remark for colleagues. */
    public record Note(String by, String at, String text) {}
}
