package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The entry point, and nothing else. */
@SpringBootApplication
@Modulithic(systemName = "Waymark", sharedModules = "platform")
public class WaymarkApplication {
    public static void main(String[] args) {
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
