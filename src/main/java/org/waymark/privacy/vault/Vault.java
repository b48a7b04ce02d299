package org.waymark.privacy.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;

/**
 * Seals words before they reach the database and opens them again. Each person has a key; who destroys it erases all words
 * sealed under it at once, backups included.
 *
 * <p>AES-256-GCM with the place as associated data: words that were changed, or moved to another place or person, don't
 * open.
 */
@Component
public class Vault {
    /** What {@link #open} gives once the holder's key was destroyed. */
    public static final String ERASED = "[erased]";

    private final PersonKeys personKeys;
    private final ServiceKeys serviceKeys;

    Vault(PersonKeys personKeys, ServiceKeys serviceKeys) {
        this.personKeys = personKeys;
        this.serviceKeys = serviceKeys;
    }

    /**
     * Seals words under a person's key; her first ones make the key, in the caller's transaction.
     *
     * @param holder whose words they are: with her key they are erased
     * @throws IllegalStateException when her key was destroyed
     */
    public byte[] seal(PersonId holder, Place place, String words) {
        return seal(personKeys.toSeal(holder), place, words);
    }

    /**
     * The words, or {@link #ERASED} when the holder's key was destroyed.
     *
     * @throws IllegalStateException when they were sealed for another place or holder, or were changed
     */
    public String open(PersonId holder, Place place, byte[] sealed) {
        Optional<Aead> key = personKeys.toOpen(holder);
        return key.isEmpty() ? ERASED : open(key.get(), place, sealed);
    }

    /** Seals words of nobody known yet, under a key of the service: such words must be deleted, they can't be erased by key. */
    public byte[] sealUnheld(Place place, String words) {
        return seal(serviceKeys.unheld(), place, words);
    }

    /** @throws IllegalStateException when they were sealed for another place, or were changed */
    public String openUnheld(Place place, byte[] sealed) {
        return open(serviceKeys.unheld(), place, sealed);
    }

    /**
     * Erases all words sealed under a person's key, for good. On this node at once, on others within a minute.
     * Nothing can be sealed for this person afterwards.
     */
    public void destroyKey(PersonId holder) {
        personKeys.destroy(holder);
    }

    private static byte[] seal(Aead key, Place place, String words) {
        return Tink.must(() -> key.encrypt(words.getBytes(StandardCharsets.UTF_8), place.bytes()));
    }

    private static String open(Aead key, Place place, byte[] sealed) {
        try {
            return new String(key.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the words at " + place.column() + " of " + place.row() + " don't open", e);
        }
    }
}
