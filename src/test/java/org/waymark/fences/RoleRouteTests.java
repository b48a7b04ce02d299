package org.waymark.fences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Role;
import org.waymark.testing.Invented;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/**
 * Who may open what. The routes come from the running program, what is expected of them from {@code routes.csv}: a new
 * route without a row fails, and so does a row without a route.
 *
 * <p>A row's last column is {@code public}, {@code any} (whoever is signed in) or the roles that may. Who may not is told
 * 403 or 404, and who isn't signed in is sent to sign in. The ids are invented, so 404 is right for those who may as well:
 * whose record opens for whom is the scope tests' business.
 */
@WaymarkTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleRouteTests {
    private static final Path EXPECTED = Path.of("src/test/resources/routes.csv");

    /** One route with those who may; nobody in particular means everyone. */
    private record Row(String method, String path, boolean isPublic, Set<Role> roles) {
        String key() {
            return method + " " + path;
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private People people;

    private final Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    private final Map<String, Row> rows = new TreeMap<>();

    @BeforeAll
    void readRowsAndSignEverybodyIn() throws IOException {
        for (var line : Files.readAllLines(EXPECTED)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var row = row(line.split(",", 3));
                rows.put(row.key(), row);
            }
        }
        for (var role : Role.values()) {
            visitors.put(role, signedIn(role));
        }
    }

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        assertThat(running()).containsExactlyInAnyOrderElementsOf(new TreeSet<>(rows.keySet()));
    }

    @Test
    void everyRouteOpensForThoseWhoMayAndForNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var row : rows.values()) {
            for (var role : Role.values()) {
                check(row, role, wrong);
            }
            checkSignedOut(row, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Row row, Role role, List<String> wrong) {
        var visitor = visitors.get(role);
        visitor.get("/my");
        var seen = ask(visitor, row);
        boolean refused = seen.status() == 403 || seen.location().startsWith("/sign-in");
        boolean may = row.isPublic() || row.roles().contains(role);
        if (may && refused || seen.status() >= 500) {
            wrong.add(role + " should open " + row.key() + " but got " + seen.status() + " " + seen.location());
        }
        if (!may && !refused && seen.status() != 404) {
            wrong.add(role + " should not open " + row.key() + " but got " + seen.status() + " " + seen.location());
        }
    }

    private void checkSignedOut(Row row, List<String> wrong) {
        var seen = ask(new Visitor(port), row);
        boolean refused = seen.status() == 403 || seen.location().startsWith("/sign-in?next=");
        if (row.isPublic() == refused) {
            wrong.add("signed out: " + row.key() + " got " + seen.status() + " " + seen.location());
        }
    }

    private static Visitor.Seen ask(Visitor visitor, Row row) {
        var path = row.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        return row.method().equals("GET") ? visitor.get(path) : visitor.post(path);
    }

    private Set<String> running() {
        var found = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("org.waymark")) {
                found.addAll(keys(info));
            }
        });
        return found;
    }

    private static List<String> keys(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        var names = methods.isEmpty()
                ? List.of("GET")
                : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(path -> names.stream().map(name -> name + " " + path))
                .toList();
    }

    private Visitor signedIn(Role role) {
        var email = Invented.email("route." + role.name());
        new Visitor(port).signIn(email);
        var person = people.byEmail(new EmailText(email)).orElseThrow();
        people.addRole(person.id(), role);
        return new Visitor(port).signIn(email);
    }

    private static Row row(String[] parts) {
        var who = parts[2].strip();
        var roles = who.equals("public") || who.equals("any")
                ? EnumSet.allOf(Role.class)
                : EnumSet.copyOf(
                        Arrays.stream(who.split(" ")).map(Role::valueOf).toList());
        return new Row(parts[0].strip(), parts[1].strip(), who.equals("public"), roles);
    }
}
