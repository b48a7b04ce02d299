package org.waymark.intake.application;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.intake.Adjustments;
import org.waymark.privacy.vault.Place;
import org.waymark.privacy.vault.Vault;
import tools.jackson.databind.json.JsonMapper;

/** Seals and opens the private parts of answers, under the key of the client they belong to. */
@Component
class SealedAnswers {
    private static final String WORDS = "intake.answers.words";
    private static final String HOPES = "intake.answers.hopes";
    private static final String WISHES = "intake.answers.wishes";
    private static final String ADJUSTMENTS = "intake.answers.adjustments";
    private static final String AVOIDANCES = "intake.answers.avoidances";

    private final Vault vault;
    private final JsonMapper json = new JsonMapper();

    SealedAnswers(Vault vault) {
        this.vault = vault;
    }

    byte @Nullable [] sealWords(Application of, String words) {
        return seal(of, WORDS, words);
    }

    String openWords(Application of, byte @Nullable [] stored) {
        return open(of, WORDS, stored);
    }

    byte @Nullable [] sealHopes(Application of, String hopes) {
        return seal(of, HOPES, hopes);
    }

    String openHopes(Application of, byte @Nullable [] stored) {
        return open(of, HOPES, stored);
    }

    byte @Nullable [] sealWishes(Application of, String wishes) {
        return seal(of, WISHES, wishes);
    }

    String openWishes(Application of, byte @Nullable [] stored) {
        return open(of, WISHES, stored);
    }

    byte @Nullable [] sealAdjustments(Application of, Adjustments adjustments) {
        return adjustments.any() ? seal(of, ADJUSTMENTS, json.writeValueAsString(adjustments)) : null;
    }

    Adjustments openAdjustments(Application of, byte[] stored) {
        var opened = open(of, ADJUSTMENTS, stored);
        return opened.equals(Vault.ERASED) ? Adjustments.NONE : json.readValue(opened, Adjustments.class);
    }

    byte @Nullable [] sealAvoidances(Application of, Avoidances avoidances) {
        return seal(of, AVOIDANCES, json.writeValueAsString(avoidances));
    }

    Avoidances openAvoidances(Application of, byte[] stored) {
        var opened = open(of, AVOIDANCES, stored);
        return opened.equals(Vault.ERASED) ? Avoidances.NONE : json.readValue(opened, Avoidances.class);
    }

    private byte @Nullable [] seal(Application of, String column, String words) {
        return words.isBlank() ? null : vault.seal(of.client(), place(of, column), words.strip());
    }

    private String open(Application of, String column, byte @Nullable [] stored) {
        return stored == null ? "" : vault.open(of.client(), place(of, column), stored);
    }

    private static Place place(Application of, String column) {
        return new Place(column, of.id().value());
    }
}
