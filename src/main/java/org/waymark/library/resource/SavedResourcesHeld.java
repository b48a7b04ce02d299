package org.waymark.library.resource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.platform.PersonId;
import org.waymark.privacy.access.HeldRecord;
import org.waymark.privacy.access.PersonalData;

/** What is held of what people saved: as long as they want it. */
@Component
class SavedResourcesHeld implements PersonalData {
    private final SavedResources saved;

    SavedResourcesHeld(SavedResources saved) {
        this.saved = saved;
    }

    @Override
    public Set<String> tables() {
        return Set.of("library.saved_resource");
    }

    @Override
    public String heading() {
        return "Resources you saved";
    }

    @Override
    public List<HeldRecord> show(PersonId person) {
        return saved.of(person).stream()
                .map(one -> new HeldRecord(one.title(), one.savedAt(), Map.of("Address", one.path())))
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        saved.forget(person);
    }

    @Override
    public void retain(Instant now) {
        // A person lets go of what she saved herself, or with her account.
    }
}
