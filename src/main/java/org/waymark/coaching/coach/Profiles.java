package org.waymark.coaching.coach;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.PersonId;
import org.waymark.privacy.audit.AuditLog;

/** Changes profiles and ties, and records who did. */
@Service
public class Profiles {
    private final Coaches coaches;
    private final CoachTies ties;
    private final AuditLog audit;

    Profiles(Coaches coaches, CoachTies ties, AuditLog audit) {
        this.coaches = coaches;
        this.ties = ties;
        this.audit = audit;
    }

    /** The profile, or an unwritten one. */
    public Coach of(PersonId person) {
        return coaches.find(person).orElseGet(() -> Coach.unwritten(person));
    }

    /** @return false when somebody saved another one meanwhile */
    @Transactional
    public boolean save(Coach coach, Actor by) {
        if (!coaches.save(coach)) {
            return false;
        }
        audit.did(
                by,
                "coach.profile-saved",
                coach.person(),
                "coach",
                coach.person().value());
        return true;
    }

    /** A first tie makes the profile, unwritten as it is. */
    @Transactional
    public void tie(PersonId coach, Tie tie, Actor by) {
        if (coaches.find(coach).isEmpty()) {
            coaches.save(Coach.unwritten(coach));
        }
        ties.add(coach, tie);
        audit.did(by, "coach.tied", coach, "coach", coach.value());
    }

    /** @throws NotFound when this coach has no such tie */
    @Transactional
    public void untie(PersonId coach, UUID tie, Actor by) {
        if (!ties.remove(coach, tie)) {
            throw new NotFound("tie");
        }
        audit.did(by, "coach.untied", coach, "coach", coach.value());
    }
}
