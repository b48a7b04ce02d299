package org.waymark.platform.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.waymark.platform.StartRefused;

/**
 * Where a PostgreSQL database is and who we are to it.
 *
 * @param options settings of the driver, such as {@code sslmode}
 */
record DatabaseAddress(
        String host, int port, String database, String user, String password, Map<String, String> options) {
    private static final String SHAPE = "it must look like postgresql://user:password@host:5432/database";
    private static final Pattern SCHEME = Pattern.compile("postgres(ql)?");
    private static final Pattern AUTHORITY =
            Pattern.compile("((?<login>[^@]*)@)?(?<host>\\[[^]]+]|[^:@]+)(:(?<port>\\d{1,5}))?");
    private static final int USUAL_PORT = 5432;

    DatabaseAddress {
        if (host.isEmpty() || database.isEmpty() || user.isEmpty()) {
            throw new IllegalArgumentException("an address has a host, a database and a user");
        }
        options = Map.copyOf(options);
    }

    /** Reads {@code DATABASE_URL}. User, password and database may be percent-encoded. */
    static DatabaseAddress parse(String url) {
        URI uri = uri(url.strip());
        if (uri.getScheme() == null
                || !SCHEME.matcher(uri.getScheme().toLowerCase(Locale.ROOT)).matches()) {
            throw refused("");
        }
        // By hand, since java.net.URI knows no host with an underscore, and containers have them.
        Matcher authority = AUTHORITY.matcher(part(uri.getRawAuthority(), "the host is missing"));
        if (!authority.matches()) {
            throw refused("the host is missing, or the port is no number");
        }
        String[] login = part(authority.group("login"), "the user and password are missing")
                .split(":", 2);
        String path = part(uri.getRawPath(), "the database is missing");
        if (login[0].isEmpty()) {
            throw refused("the user is missing");
        }
        if (path.length() < 2 || path.indexOf('/', 1) > 0) {
            throw refused("the database is missing");
        }
        return new DatabaseAddress(
                authority.group("host").replaceAll("[\\[\\]]", ""),
                port(authority.group("port")),
                decode(path.substring(1)),
                decode(login[0]),
                login.length > 1 ? decode(login[1]) : "",
                options(uri.getRawQuery()));
    }

    /** A plain source of connections, each of them new. */
    PGSimpleDataSource connections() {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {host});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("waymark");
        source.setConnectTimeout(4);
        source.setLoginTimeout(8);
        source.setTcpKeepAlive(true);
        // What the server says about a broken rule may quote a person's data, and messages end up in logs.
        source.setLogServerErrorDetail(false);
        options.forEach((name, value) -> set(source, name, value));
        return source;
    }

    /** For messages: no password. */
    @Override
    public String toString() {
        return user + "@" + host + ":" + port + "/" + database;
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw refused("it has a character that must be percent-encoded (%40 for @, %2F for /, %20 for a space)");
        }
    }

    private static int port(@Nullable String digits) {
        return digits == null ? USUAL_PORT : Integer.parseInt(digits);
    }

    private static String part(@Nullable String part, String problem) {
        if (part == null || part.isEmpty()) {
            throw refused(problem);
        }
        return part;
    }

    private static Map<String, String> options(@Nullable String query) {
        Map<String, String> options = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                String[] parts = pair.split("=", 2);
                options.put(decode(parts[0]), parts.length > 1 ? decode(parts[1]) : "");
            }
        }
        return options;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void set(PGSimpleDataSource source, String name, String value) {
        try {
            source.setProperty(name, value);
        } catch (SQLException | IllegalArgumentException e) {
            throw refused("“" + name + "” is not a setting that the driver knows, or its value is wrong");
        }
    }

    private static StartRefused refused(String problem) {
        return new StartRefused(
                "DATABASE_URL can't be read: " + (problem.isEmpty() ? "" : problem + "; ") + SHAPE + ".");
    }
}
