package org.waymark.platform.design;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * One choice of radios, checkboxes or a select.
 *
 * @param value what is sent; null only for a divider, or an option that sends its text
 * @param hint a line under the choice
 * @param conditional shown while the choice is selected (radios and checkboxes)
 * @param divider a word between choices ("or"), instead of a choice
 * @param behaviour of a checkbox: exclusive unticks the others, inclusive ticks them all
 * @param checked true or false wins over the value of the component; null leaves it to that
 */
public record Item(
        @Nullable String value,
        @Nullable String text,
        @Nullable Content html,
        @Nullable String hint,
        @Nullable Content conditional,
        @Nullable String divider,
        @Nullable String behaviour,
        @Nullable String behaviourGroup,
        @Nullable String id,
        @Nullable String name,
        @Nullable Boolean checked,
        @Nullable Boolean disabled) {

    public static Item of(String value, String text) {
        return new Item(value, text, null, null, null, null, null, null, null, null, null, null);
    }

    /** A choice with a hint. */
    public static Item of(String value, String text, String hint) {
        return of(value, text).hint(hint);
    }

    /** An option of a select that sends its own text. */
    public static Item text(String text) {
        return new Item(null, text, null, null, null, null, null, null, null, null, null, null);
    }

    /** The word between two groups of choices; in a select, a line. */
    public static Item divider(String word) {
        return new Item(null, null, null, null, null, word, null, null, null, null, null, null);
    }

    /** The checkbox that unticks all others ("None of these"). */
    public static Item none(String value, String text) {
        return of(value, text).behaviour("exclusive", null);
    }

    public Item hint(@Nullable String newHint) {
        return new Item(
                value,
                text,
                html,
                newHint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                name,
                checked,
                disabled);
    }

    public Item html(@Nullable Content newHtml) {
        return new Item(
                value,
                text,
                newHtml,
                hint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                name,
                checked,
                disabled);
    }

    /** Content that is shown while this choice is selected. */
    public Item reveals(@Nullable Content newConditional) {
        return new Item(
                value,
                text,
                html,
                hint,
                newConditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                name,
                checked,
                disabled);
    }

    public Item behaviour(@Nullable String newBehaviour, @Nullable String newGroup) {
        return new Item(
                value, text, html, hint, conditional, divider, newBehaviour, newGroup, id, name, checked, disabled);
    }

    public Item id(@Nullable String newId) {
        return new Item(
                value,
                text,
                html,
                hint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                newId,
                name,
                checked,
                disabled);
    }

    public Item name(@Nullable String newName) {
        return new Item(
                value,
                text,
                html,
                hint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                newName,
                checked,
                disabled);
    }

    public Item checked(@Nullable Boolean newChecked) {
        return new Item(
                value,
                text,
                html,
                hint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                name,
                newChecked,
                disabled);
    }

    public Item disabled(@Nullable Boolean newDisabled) {
        return new Item(
                value,
                text,
                html,
                hint,
                conditional,
                divider,
                behaviour,
                behaviourGroup,
                id,
                name,
                checked,
                newDisabled);
    }

    /** Whether this choice is selected, given whether the component's value names it. */
    public boolean selectedOr(boolean named) {
        return checked == null ? named : checked;
    }

    public boolean disabledOr(boolean all) {
        return disabled == null ? all : disabled;
    }

    /** Its own id, or one made of the prefix and its place: the first has no number, so that errors can link to it. */
    public String idOr(String prefix, int place) {
        return id != null ? id : place == 1 ? prefix : prefix + "-" + place;
    }

    /** Text or HTML, whichever is set. */
    public Content content() {
        return Html.either(text, html);
    }

    boolean hidesWithoutScript() {
        return "inclusive".equals(behaviour);
    }

    /** The CSS class of a choice that only works with JavaScript, else null. */
    public @Nullable String scriptOnly() {
        return Attr.when(hidesWithoutScript(), "nhsuk-u-frontend-not-supported-hidden");
    }
}
