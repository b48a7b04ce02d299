package org.waymark.platform.web;

import java.io.IOException;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Reads the names that the frontend build gave to its files. */
@Configuration(proxyBeanMethods = false)
class ManifestAssets {
    @Bean
    Assets assets() throws IOException {
        var manifest = new Properties();
        try (var in = new ClassPathResource("static/assets/manifest.properties").getInputStream()) {
            manifest.load(in);
        }
        return new Assets(
                "/assets/" + manifest.getProperty("css"),
                "/assets/" + manifest.getProperty("js"),
                "/assets/" + manifest.getProperty("signedInJs"));
    }
}
