package org.waymark.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.PristineWaymarkTest;
import org.waymark.testing.Visitor;

/** More people than connections to the database: they are told to come back, with the status that says so. */
@PristineWaymarkTest
@Tag("slow")
class BusyTests {
    @LocalServerPort
    private int port;

    @Autowired
    private DataSource connections;

    @Autowired
    @Qualifier("pool")
    private HikariDataSource pool;

    @Test
    void whoFindsNoFreeConnectionIsToldToComeBack() throws SQLException {
        var client = new Visitor(port).signIn("client@demo.test");
        var held = new ArrayList<Connection>();
        try {
            for (var i = 0; i < pool.getMaximumPoolSize(); i++) {
                held.add(connections.getConnection());
            }
            var seen = client.get("/my");
            assertThat(seen.status()).isEqualTo(503);
            assertThat(seen.response().headers().firstValue("Retry-After")).contains("30");
            assertThat(seen.text()).contains("Waymark is busy");
        } finally {
            for (var connection : held) {
                connection.close();
            }
        }
        assertThat(client.get("/my").status()).isEqualTo(200);
    }
}
