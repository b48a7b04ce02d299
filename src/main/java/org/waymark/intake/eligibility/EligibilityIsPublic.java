package org.waymark.intake.eligibility;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.platform.web.PublicPaths;

/** The first page of the check is the same for everyone; what follows holds a person's answers and is never kept. */
@Component
class EligibilityIsPublic implements PublicPaths {
    private static final String START = "/eligibility";

    @Override
    public boolean includes(String path) {
        return path.equals(START);
    }

    @Override
    public Set<String> inSitemap() {
        return Set.of(START);
    }
}
