package org.waymark.intake.application;

import java.util.Optional;
import org.waymark.reference.Regulator;

/**
 * A registration with a regulator, normalised, so that the same one typed twice is seen as the same.
 *
 * @param regulator code in the list of regulators: "gmc"
 * @param number in capitals without spaces
 */
public record RegulatorNumber(String regulator, String number) {

    public RegulatorNumber {
        if (!number.equals(Regulator.normalise(number)) || number.isEmpty()) {
            throw new IllegalArgumentException("not normalised");
        }
    }

    /** As people type it; nothing when this regulator has no such numbers. */
    public static Optional<RegulatorNumber> find(Regulator regulator, String typed) {
        return regulator.accepts(typed)
                ? Optional.of(new RegulatorNumber(regulator.code(), Regulator.normalise(typed)))
                : Optional.empty();
    }
}
