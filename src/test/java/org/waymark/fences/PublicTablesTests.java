package org.waymark.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;
import org.waymark.platform.PublicChanges;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.Visitor;

/**
 * Whatever table a public page is drawn from tells of its changes ({@code platform.tell_public_pages}), or other nodes would
 * go on showing what they keep. The program is asked for each page, and its SQL is read.
 */
@PristineWaymarkTest
@Import(PublicTablesTests.Listening.class)
class PublicTablesTests {
    /** Never changed; which of its rows are public is said elsewhere. */
    private static final Set<String> APPEND_ONLY =
            Set.of("library.edition", "platform.chunk", "platform.content_chunk");

    private static final Pattern LOCATION = Pattern.compile("<loc>[a-z]+://[^/]+([^<]*)</loc>");
    private static final Set<String> LISTS = Set.of(
            "/documents",
            "/questions",
            "/resources",
            "/resources?topic=unsure-direction",
            "/resources.atom",
            "/robots.txt",
            "/sitemap.xml",
            "/testimonials",
            "/alerts",
            "/eligibility");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PublicChanges changes;

    @Autowired
    private TablesRead read;

    @Test
    void eachTableThatAPublicPageIsDrawnFromTellsOfItsChanges() {
        var visitor = new Visitor(port);
        read.tables.clear();
        for (var path : paths(visitor)) {
            // Nothing of what was read before counts any more.
            changes.changed();
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        }

        var silent = new TreeSet<>(read.tables);
        silent.removeAll(telling());
        silent.removeAll(APPEND_ONLY);

        assertThat(read.tables)
                .contains(
                        "library.publication", "library.menu_entry", "library.testimonial", "platform.setting_version");
        assertThat(silent).isEmpty();
    }

    private static Set<String> paths(Visitor visitor) {
        var paths = new TreeSet<>(LISTS);
        var found = LOCATION.matcher(visitor.get("/sitemap.xml").response().body());
        while (found.find()) {
            paths.add(found.group(1).isEmpty() ? "/" : found.group(1));
        }
        assertThat(paths).hasSizeGreaterThan(100);
        return paths;
    }

    private Set<String> telling() {
        return db.sql("select tgrelid::regclass::text from pg_trigger where tgname = 'tell_public_pages'")
                .query(String.class)
                .set();
    }

    /** The tables that SQL names while a request is answered. */
    static final class TablesRead {
        private static final Pattern TABLE = Pattern.compile("(?:from|join)\\s+([a-z]+\\.[a-z_]+)");

        private final Set<String> tables = new ConcurrentSkipListSet<>();

        void note(String sql) {
            if (RequestContextHolder.getRequestAttributes() != null) {
                TABLE.matcher(sql).results().forEach(table -> tables.add(table.group(1)));
            }
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {
        @Bean
        static TablesRead tablesRead() {
            return new TablesRead();
        }

        @Bean
        static BeanPostProcessor listening(TablesRead read) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("dataSource") ? listenedTo((DataSource) bean, read) : bean;
                }
            };
        }

        private static DataSource listenedTo(DataSource source, TablesRead read) {
            return new DelegatingDataSource(source) {
                @Override
                public Connection getConnection() throws SQLException {
                    return listenedTo(super.getConnection(), read);
                }
            };
        }

        private static Connection listenedTo(Connection connection, TablesRead read) {
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            read.note((String) arguments[0]);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
