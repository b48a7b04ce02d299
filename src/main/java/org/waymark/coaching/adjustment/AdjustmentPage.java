package org.waymark.coaching.adjustment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.platform.design.Item;
import org.waymark.platform.design.Moment;

/**
 * A client's adjustments, to her, her coach or the desk.
 *
 * @param path of this page
 * @param back the page it was reached from
 * @param clientName null when she reads it herself
 * @param asked what her application asks for; empty when it asks for nothing
 * @param now what is kept, one line each
 * @param lengths to choose from
 * @param mayChange false for staff who only look
 * @param history who changed what, the newest first
 */
public record AdjustmentPage(
        String path,
        String back,
        @Nullable String clientName,
        List<String> asked,
        List<String> now,
        AdjustmentForm form,
        List<Item> lengths,
        boolean mayChange,
        List<Moment> history) {
    public AdjustmentPage {
        asked = List.copyOf(asked);
        now = List.copyOf(now);
        lengths = List.copyOf(lengths);
        history = List.copyOf(history);
    }

    public boolean mine() {
        return clientName == null;
    }

    /** What can be ticked, questions apart. */
    public List<Item> needs() {
        return List.of(
                item(Need.CAPTIONS, "For appointments by video"),
                item(Need.INTERPRETER, "The unit books an interpreter, who joins as a third person"),
                item(Need.SUPPORTER, "Somebody of the client’s choice"),
                item(Need.STEP_FREE, "For appointments in person"),
                item(Need.QUESTIONS, "The coach writes down beforehand what the appointment will be about"));
    }

    private Item item(Need need, String hint) {
        return Item.of(need.name(), need.label(), mine() ? hint.replace("the client’s", "your") : hint);
    }
}
