package org.waymark.library.editing;

import org.waymark.library.publication.PastMove;
import org.waymark.platform.UkTime;
import org.waymark.platform.design.Html;
import org.waymark.platform.design.Moment;

/** The history of a publication as a timeline shows it. */
final class HistoryMoments {
    private HistoryMoments() {}

    static Moment of(PastMove past, String by) {
        var what = past.edition() == null
                ? past.move().label()
                : past.move().label() + " (version " + past.edition() + ")";
        var moment = Moment.of(UkTime.dayAndTime(past.at()), past.at(), what).by(by);
        return past.why().isEmpty() ? moment : moment.detail(Html.text(past.why()));
    }
}
