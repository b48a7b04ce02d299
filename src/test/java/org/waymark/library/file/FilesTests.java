package org.waymark.library.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.accounts.People;
import org.waymark.messaging.outbox.EmailText;
import org.waymark.platform.Actor;
import org.waymark.platform.Role;
import org.waymark.platform.Setting;
import org.waymark.platform.Settings;
import org.waymark.platform.files.Contents;
import org.waymark.testing.Invented;
import org.waymark.testing.TestClock;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

/** An editor sends files, and the public gets them. */
@WaymarkTest
class FilesTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private StoredFiles files;

    @Autowired
    private FileUses uses;

    @Autowired
    private ScanQueue queue;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient db;

    private final HttpClient http = HttpClient.newHttpClient();
    private Visitor editor;

    @BeforeEach
    void signIn() {
        var email = Invented.email("files.editor");
        new Visitor(port).signIn(email);
        people.addRole(people.byEmail(new EmailText(email)).orElseThrow().id(), Role.EDITOR);
        editor = new Visitor(port).signIn(email);
        editor.get("/edit/files/new");
    }

    @Test
    void anUploadedDocumentIsListedAndOpensForEveryone() throws Exception {
        var title = title();
        var bytes = Samples.pdf();
        var file = upload(title, "Guide (final).PDF", bytes, "yes");

        var listed = new Visitor(port).get("/documents");
        assertThat(listed.text()).contains(title + " (PDF, ").contains(FileSize.inWords(bytes.length));
        var sent = ask(file.path());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo(bytes);
        assertThat(sent.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(sent.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(sent.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline");
        assertThat(sent.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(file.path()).endsWith("/guide-final.pdf");
    }

    @Test
    void whatABrowserCouldRunIsSavedInASandbox() throws Exception {
        var file = upload(title(), "notes.txt", "words\n".getBytes(StandardCharsets.UTF_8), "yes");

        var sent = ask(file.path());

        assertThat(sent.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(sent.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox");
        assertThat(sent.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void rangesAreTheSameAsOfTheBytesThatWereSent() throws Exception {
        var bytes = Samples.mp4(2 * Contents.CHUNK + 4321);
        var file = upload(title(), "film.mp4", bytes, "yes");
        long seed = Long.getLong("waymark.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            int from = random.nextInt(bytes.length);
            int to = from + random.nextInt(bytes.length - from);
            var part = ask(file.path(), "Range", "bytes=" + from + "-" + to);
            assertThat(part.statusCode()).as("seed %d", seed).isEqualTo(206);
            assertThat(part.headers().firstValue("Content-Range"))
                    .contains("bytes " + from + "-" + to + "/" + bytes.length);
            assertThat(part.body())
                    .as("%d-%d, seed %d", from, to, seed)
                    .isEqualTo(Arrays.copyOfRange(bytes, from, to + 1));
        }
        assertThat(ask(file.path(), "Range", "bytes=-5").body())
                .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 5, bytes.length));
    }

    @Test
    void aRangeBeyondTheEndIsToldTheSizeAndSeveralGetTheWhole() throws Exception {
        var bytes = Samples.mp4(3000);
        var file = upload(title(), "film.mp4", bytes, "yes");

        var beyond = ask(file.path(), "Range", "bytes=3000-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(beyond.headers().firstValue("Content-Range")).contains("bytes */3000");
        var several = ask(file.path(), "Range", "bytes=0-1,5-9");
        assertThat(several.statusCode()).isEqualTo(200);
        assertThat(several.body()).isEqualTo(bytes);
    }

    @Test
    void aRangeHoldsOnlyForWhatTheClientHas() throws Exception {
        var file = upload(title(), "film.mp4", Samples.mp4(3000), "yes");
        var etag = ask(file.path()).headers().firstValue("ETag").orElseThrow();

        assertThat(etag).isEqualTo("\"" + file.content().hex() + "\"");
        assertThat(ask(file.path(), "Range", "bytes=0-9", "If-Range", etag).statusCode())
                .isEqualTo(206);
        assertThat(ask(file.path(), "Range", "bytes=0-9", "If-Range", "\"other\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask(file.path(), "Range", "bytes=0-9", "If-Range", "W/" + etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(ask(file.path(), "Range", "bytes=0-9", "If-Range", "no date").statusCode())
                .isEqualTo(200);
        assertThat(ask(file.path(), "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(ask(file.path(), "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    }

    @Test
    void aHeadSaysTheSizeAndSendsNothing() throws Exception {
        var file = upload(title(), "film.mp4", Samples.mp4(3000), "yes");

        var head = http.send(
                HttpRequest.newBuilder(address(file.path())).HEAD().build(), HttpResponse.BodyHandlers.ofByteArray());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains("3000");
        assertThat(head.headers().firstValue("Accept-Ranges")).contains("bytes");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aFileThatNothingPublicUsesOpensForEditorsAlone() throws Exception {
        var file = upload(title(), "guide.pdf", Samples.pdf(), "");

        assertThat(ask(file.path()).statusCode()).isEqualTo(404);
        assertThat(editor.get(file.editorsPath()).status()).isEqualTo(200);
        assertThat(ask(file.editorsPath()).statusCode()).isEqualTo(303);

        var page = UUID.randomUUID();
        uses.put(page, "/a-page", "A page", Set.of(file.code()), Set.of());
        assertThat(ask(file.path()).statusCode()).isEqualTo(200);
        assertThat(editor.get("/edit/files/" + file.id()).text()).contains("A page");
        uses.remove(page);
        assertThat(ask(file.path()).statusCode()).isEqualTo(404);
    }

    @Test
    void aFileUnderAnotherNameIsNotThere() throws Exception {
        var file = upload(title(), "guide.pdf", Samples.pdf(), "yes");

        assertThat(ask("/files/" + file.id() + "/other.pdf").statusCode()).isEqualTo(404);
        assertThat(ask("/files/" + UUID.randomUUID() + "/guide.pdf").statusCode())
                .isEqualTo(404);
        assertThat(ask("/files/no-id/guide.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    void anInfectedFileOpensForNobody() throws Exception {
        var file = upload(title(), "guide.pdf", Samples.pdf(), "yes");
        queue.answered(file, ScanState.INFECTED);

        assertThat(ask(file.path()).statusCode()).isEqualTo(404);
        assertThat(editor.get(file.editorsPath()).status()).isEqualTo(404);
        assertThat(new Visitor(port).get("/documents").text()).doesNotContain(file.title());
        assertThat(editor.get("/edit/files/" + file.id()).text()).contains("Virus found");
    }

    @Test
    void replacingKeepsTheAddress() throws Exception {
        var file = upload(title(), "notes.txt", ("one " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8), "yes");
        var next = ("two " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        clock.advance(Duration.ofMinutes(5));

        editor.get("/edit/files/" + file.id());
        var answer = editor.upload(
                UploadConfiguration.PATH,
                "other name.txt",
                next,
                "replaces",
                file.id().toString());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(ask(file.path()).body()).isEqualTo(next);
        assertThat(contents(file)).as("the old bytes are let go of").isZero();
    }

    @Test
    void anotherKindDoesNotReplace() {
        var file = upload(title(), "notes.txt", "words".getBytes(StandardCharsets.UTF_8), "yes");

        editor.get("/edit/files/" + file.id());
        var answer = editor.upload(
                UploadConfiguration.PATH,
                "guide.pdf",
                Samples.pdf(),
                "replaces",
                file.id().toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("must be Text like the old one");
    }

    @Test
    void onlyAnUnusedFileIsDeletedAndItsBytesGoWithIt() {
        var file = upload(title(), "notes.txt", title().getBytes(StandardCharsets.UTF_8), "yes");
        editor.get("/edit/files/" + file.id());

        var used = editor.post("/edit/files/" + file.id() + "/delete", "version", "1");
        assertThat(used.status()).isEqualTo(409);
        assertThat(used.text()).contains("still used");

        editor.post("/edit/files/" + file.id(), "version", "1", "title", file.title());
        var unused = editor.post("/edit/files/" + file.id() + "/delete", "version", "2");
        assertThat(unused.status()).isEqualTo(303);
        assertThat(files.find(file.id())).isEmpty();
        assertThat(contents(file)).isZero();
    }

    @Test
    void aSecondEditorIsToldThatTheFileChanged() {
        var file = upload(title(), "notes.txt", title().getBytes(StandardCharsets.UTF_8), "");
        editor.get("/edit/files/" + file.id());

        assertThat(editor.post("/edit/files/" + file.id(), "version", "1", "title", "First")
                        .status())
                .isEqualTo(303);
        var second = editor.post("/edit/files/" + file.id(), "version", "1", "title", "Second");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody changed this file meanwhile");
    }

    @Test
    void refusalsSayWhatToDo() {
        assertThat(refused("guide.pdf", Samples.pdfThatDoes("JavaScript"))).contains("plain PDF");
        assertThat(refused("page.html", "<html>".getBytes(StandardCharsets.UTF_8)))
                .contains("type can’t be used");
        assertThat(refused("guide.pdf", Samples.png())).contains("something else");
        assertThat(refused("..%2Fguide.pdf".replace("%2F", "/"), Samples.pdf())).contains("slash");
        assertThat(refused("empty.pdf", new byte[0])).contains("isn’t empty");
    }

    @Test
    void whatIsTooLargeIsToldSoAndLeavesNothing() {
        limit(FileSettings.DOCUMENT, "1");
        try {
            long before = count();
            assertThat(refused("large.txt", "x".repeat(1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8)))
                    .contains("must be 1 MB or smaller");
            assertThat(count()).isEqualTo(before);
        } finally {
            limit(FileSettings.DOCUMENT, "50");
        }
    }

    @Test
    void aBodyLargerThanAnyFileIsDroppedAndToldSo() {
        limit(FileSettings.DOCUMENT, "1");
        limit(FileSettings.IMAGE, "1");
        limit(FileSettings.VIDEO, "1");
        try {
            editor.get("/edit/files/new");
            var answer =
                    editor.upload(UploadConfiguration.PATH, "film.mp4", Samples.mp4(3 * 1024 * 1024), "title", "x");
            assertThat(answer.status()).isEqualTo(303);
            assertThat(editor.follow(answer).text()).contains("The file was too large");
        } finally {
            limit(FileSettings.DOCUMENT, "50");
            limit(FileSettings.IMAGE, "10");
            limit(FileSettings.VIDEO, "500");
        }
    }

    @Test
    void whoMayNotSendIsRefusedBeforeTheBodyIsRead() {
        assertThat(new Visitor(port)
                        .upload(UploadConfiguration.PATH, "a.txt", new byte[10])
                        .status())
                .isEqualTo(403);
        var client = new Visitor(port).signIn(Invented.email("files.client"));
        assertThat(client.upload(UploadConfiguration.PATH, "a.txt", new byte[10])
                        .status())
                .isEqualTo(403);
    }

    /** The same request, whole, is taken: so it was the end of the connection that kept the other one out. */
    @Test
    void anInterruptedUploadLeavesNothing() throws Exception {
        long before = count();
        var left = received();
        var title = title();
        var seen = editor.get("/edit/files/new");
        var body = form(seen.page().selectFirst("input[name=_csrf]").val(), title, "x".repeat(300_000));

        send(body, body.length - 1_000);
        await(() -> received().equals(left));
        assertThat(count()).isEqualTo(before);

        assertThat(send(body, body.length)).startsWith("HTTP/1.1 303");
        assertThat(count()).isEqualTo(before + 1);
        assertThat(received()).isEqualTo(left);
    }

    private static byte[] form(String csrf, String title, String words) {
        var parts = new StringBuilder();
        for (var field : new String[][] {{"_csrf", csrf}, {"title", title}}) {
            parts.append(
                    "--b\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n");
        }
        parts.append("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n");
        return (parts + words + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** @return the first line of the answer; empty when the connection was ended before there was one */
    private String send(byte[] body, int length) throws IOException {
        var head = "POST " + UploadConfiguration.PATH + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: "
                + editor.cookies()
                + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body, 0, length);
            socket.getOutputStream().flush();
            if (length < body.length) {
                return "";
            }
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return String.valueOf(answer.readLine());
        }
    }

    @Test
    void twoUploadsOfTheSameBytesAreTwoFilesOfOneContent() throws Exception {
        var bytes = title().getBytes(StandardCharsets.UTF_8);
        var one = upload(title(), "a.txt", bytes, "yes");
        var other = upload(title(), "a.txt", bytes, "yes");

        assertThat(one.content()).isEqualTo(other.content());
        assertThat(one.path()).isNotEqualTo(other.path());
        assertThat(contents(one)).isEqualTo(1);
    }

    private void limit(Setting<Integer> setting, String megabytes) {
        settings.change(setting, megabytes, clock.instant(), Actor.waymark(), "a test");
    }

    private String refused(String name, byte[] bytes) {
        editor.get("/edit/files/new");
        var answer = editor.upload(UploadConfiguration.PATH, name, bytes, "title", "A title that stays");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().selectFirst("input[name=title]").val()).isEqualTo("A title that stays");
        assertThat(answer.page().selectFirst(".nhsuk-error-summary")).isNotNull();
        return answer.page().selectFirst("#file-error").text();
    }

    private StoredFile upload(String title, String name, byte[] bytes, String listed) {
        editor.get("/edit/files/new");
        var answer = editor.upload(UploadConfiguration.PATH, name, bytes, "title", title, "listed", listed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return files.get(UUID.fromString(answer.location().replaceFirst(".*/", "")));
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String title() {
        return "Title " + UUID.randomUUID();
    }

    private long count() {
        return db.sql("select count(*) from library.file").query(Long.class).single();
    }

    private long contents(StoredFile file) {
        return db.sql("select count(*) from platform.content where hash = :hash")
                .param("hash", file.content().bytes())
                .query(Long.class)
                .single();
    }

    /** What uploads have on our disk. */
    private static Set<String> received() {
        try (var all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(Received.PREFIX))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
