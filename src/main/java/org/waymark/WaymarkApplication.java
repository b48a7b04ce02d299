package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** The entry point, and nothing else. */
// Two features may each have a class of one name (a History, a Choices).
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Waymark", sharedModules = "platform")
public class WaymarkApplication {
    public static void main(String[] args) {
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
