package org.waymark.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.testing.RunningWaymark;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class OperationsAccessTests {
    @LocalManagementPort
    private int operations;

    @LocalServerPort
    private int pages;

    @ParameterizedTest
    @CsvSource({"/health, 200", "/metrics, 200", "/metrics/jvm.memory.used, 200", "/env, 404", "/beans, 404"})
    void healthAndFiguresAreAllThatTheirPortHas(String path, int status) {
        assertThat(status(operations, path)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"/health", "/metrics"})
    void thePagesPortHasNeither(String path) {
        assertThat(status(pages, path)).isEqualTo(404);
    }

    private static int status(int port, String path) {
        return RunningWaymark.status(URI.create("http://127.0.0.1:" + port + path));
    }
}
