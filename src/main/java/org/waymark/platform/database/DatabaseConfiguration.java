package org.waymark.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.platform.Installation;
import org.waymark.platform.StartRefused;

/** Whoever is given the {@code DataSource} finds the database up to date. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {
    /** So short that a page fails, rather than hangs, while the database is away. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    @Bean(destroyMethod = "close")
    Database database(DatabaseSettings settings) {
        return settings.url().isBlank()
                ? EmbeddedDatabase.start(DataFolder.hold(settings.folder()), settings.programs())
                : new OutsideDatabase(DatabaseAddress.parse(settings.url()));
    }

    @Bean(destroyMethod = "close", defaultCandidate = false)
    HikariDataSource pool(Database database, DatabaseSettings settings) {
        var owner = new Owner(database.address()).checked();
        new Migrations(owner).run();
        var pool = new HikariDataSource();
        pool.setPoolName("waymark");
        pool.setDataSource(database.address().connections());
        pool.setMaximumPoolSize(settings.connections());
        pool.setConnectionTimeout(PATIENCE.toMillis());
        pool.setConnectionInitSql(roleIsUsable(owner) ? "set role " + ApplicationRole.NAME : null);
        return pool;
    }

    /** The one that everybody is given. */
    @Bean
    DataSource dataSource(@Qualifier("pool") HikariDataSource pool) {
        return new FairPool(pool, PATIENCE);
    }

    private static boolean roleIsUsable(Owner owner) {
        try (Connection connection = owner.address().connections().getConnection()) {
            return new ApplicationRole(connection).isUsable();
        } catch (SQLException e) {
            throw new IllegalStateException("asking for the role of the application", e);
        }
    }

    @Bean
    Installation installation(JdbcClient jdbc, DatabaseSettings settings, @Value("${SMTP_URL:}") String smtp) {
        Installation installation = new Installations(jdbc).createdAs(settings.create());
        if (installation.demo() && !smtp.isBlank()) {
            throw new StartRefused("this is a demo unit, which sends no mail: unset SMTP_URL, or make a live unit by"
                    + " starting the jar with a new data folder or database.");
        }
        return installation;
    }

    /** A demo has no secrets, not even passwords: nobody else's computer may reach it. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> demoListensHereOnly(Installation installation) {
        return factory -> {
            if (installation.demo()) {
                factory.setAddress(InetAddress.ofLiteral("127.0.0.1"));
            }
        };
    }
}
