package org.waymark.platform.operations;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.platform.Installation;

/** Tells whoever started Waymark where to find it. */
@Component
class Readiness {
    private static final Logger log = LoggerFactory.getLogger(Readiness.class);

    private final Installation installation;
    private final String address;

    Readiness(Installation installation, @Value("${waymark.base-url}") String address) {
        this.installation = installation;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        log.info("Waymark is ready on {} ({} unit)", address, installation.demo() ? "a demo" : "a live");
    }
}
