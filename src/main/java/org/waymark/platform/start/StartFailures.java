package org.waymark.platform.start;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.waymark.platform.StartRefused;

/** Says in one line why Waymark can't start, for the causes that the person who started it can mend. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailures implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line =
                causes(failure).flatMap(cause -> line(cause).stream()).findFirst();
        line.ifPresent(StartFailures::say);
        return line.isPresent();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Stream.Builder<Throwable> causes = Stream.builder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            causes.add(cause);
        }
        return causes.build();
    }

    private static Optional<String> line(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.ofNullable(refused.getMessage());
            case PortInUseException taken ->
                Optional.of(
                        "port " + taken.getPort()
                                + " is in use by another program. Stop that program, or set PORT (or MANAGEMENT_PORT) to a free one.");
            case InvalidConfigurationPropertyValueException wrong -> wrongPort(wrong.getName());
            case BindException wrong -> wrongPort(setting(wrong));
            default -> Optional.empty();
        };
    }

    private static String setting(BindException wrong) {
        ConfigurationProperty setting = wrong.getProperty();
        return setting == null ? "" : setting.getName().toString();
    }

    private static Optional<String> wrongPort(String setting) {
        return switch (setting) {
            case "server.port" -> Optional.of("PORT must be a number between 0 and 65535.");
            case "management.server.port" -> Optional.of("MANAGEMENT_PORT must be a number between 0 and 65535.");
            default -> Optional.empty();
        };
    }

    /** On standard error rather than in the log, since this is for whoever typed the command. */
    private static void say(String line) {
        System.err.println("Waymark can't start: " + line.lines().findFirst().orElse("for an unknown reason."));
    }
}
