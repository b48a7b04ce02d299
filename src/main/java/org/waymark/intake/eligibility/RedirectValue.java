package org.waymark.intake.eligibility;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.PageValues;

/** The name of the other region's service, for editors: {@code {{kss-service}}}. */
@Component
class RedirectValue implements PageValues {
    private final RedirectTarget target;

    RedirectValue(RedirectTarget target) {
        this.target = target;
    }

    @Override
    public Map<String, String> now() {
        return Map.of("kss-service", target.service().name());
    }
}
