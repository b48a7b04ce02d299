package org.waymark.library.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.waymark.library.markdown.Markdown;
import org.waymark.library.markdown.Problem;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.Actor;
import org.waymark.testing.Visitor;
import org.waymark.testing.WaymarkTest;

@WaymarkTest
class VideosTests {
    @LocalServerPort
    private int port;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Videos videos;

    @Autowired
    private FileUses uses;

    @Autowired
    private ScanQueue queue;

    @Autowired
    private Markdown markdown;

    private Visitor editor;

    @BeforeEach
    void signIn() {
        editor = new Visitor(port).signIn("editor@demo.test");
    }

    @Test
    void aVideoIsShownInTheBrowsersOwnPlayerWithCaptionsAndTranscript() throws IOException {
        var film = stored("film.webm", Samples.webm(4000));
        var captions = stored("film.vtt", Samples.captions());
        var video = add("file", film.id().toString(), "captions", captions.id().toString(), "captionsOn", "yes");

        var page = Jsoup.parse(rendered(video, RenderFor.PUBLIC));

        var player = page.selectFirst("video[controls]");
        assertThat(player.hasAttr("autoplay")).isFalse();
        assertThat(player.attr("preload")).isEqualTo("none");
        assertThat(player.selectFirst("source").attr("src")).isEqualTo(film.path());
        assertThat(player.selectFirst("source").attr("type")).isEqualTo("video/webm");
        assertThat(player.selectFirst("track[kind=captions]").hasAttr("default"))
                .isTrue();
        assertThat(page.selectFirst("details").text()).contains("We look at values & choices.");
        assertThat(page.select("iframe, script")).isEmpty();
    }

    @Test
    void chaptersLeadToTheirTimeWithoutScripts() throws IOException {
        var film = stored("film.webm", Samples.webm(4000));
        var chapters = stored("film.vtt", Samples.captions());
        var video = add("file", film.id().toString(), "chapters", chapters.id().toString());

        var link = Jsoup.parse(rendered(video, RenderFor.PUBLIC)).selectFirst("[data-video-seconds=4]");

        assertThat(link.attr("href")).isEqualTo(film.path() + "#t=4");
    }

    @Test
    void theFilesOfAVideoArePublicWhileAPublicPageShowsIt() throws IOException {
        var film = stored("film.webm", Samples.webm(4000));
        var video = add("file", film.id().toString());
        var page = UUID.randomUUID();
        assertThat(new Visitor(port).get(film.path()).status()).isEqualTo(404);

        uses.put(page, "/scan", "SCAN", Set.of(), Set.of(video.code()));

        assertThat(new Visitor(port).get(film.path()).status()).isEqualTo(200);
        assertThat(rendered(video, RenderFor.PREVIEW)).contains(film.editorsPath());
    }

    @Test
    void aFilmWithAVirusIsNotShown() throws IOException {
        var film = stored("film.webm", Samples.webm(4000));
        var video = add("file", film.id().toString());
        queue.answered(film, ScanState.INFECTED);

        assertThat(rendered(video, RenderFor.PUBLIC)).doesNotContain("<video");
        assertThat(rendered(video, RenderFor.PREVIEW)).doesNotContain("<video");
    }

    @Test
    void anOutsidePlayerLoadsOnAPageOfItsOwnAfterAPress() {
        var video = add("outside", "https://www.youtube.com/watch?v=abcdefghijk&t=3");
        var html = rendered(video, RenderFor.PUBLIC);
        assertThat(html).contains("Watch in the player of YouTube").doesNotContain("https://");
        assertThat(new Visitor(port).get(video.outsidePath()).status()).isEqualTo(404);

        uses.put(UUID.randomUUID(), "/scan", "SCAN", Set.of(), Set.of(video.code()));
        var page = new Visitor(port).get(video.outsidePath());

        assertThat(page.page().selectFirst("iframe").attr("src"))
                .isEqualTo("https://www.youtube-nocookie.com/embed/abcdefghijk");
        assertThat(page.response()
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .endsWith("frame-src https://www.youtube-nocookie.com");
    }

    @ParameterizedTest
    @CsvSource({
        "https://youtu.be/abcdefghijk, https://www.youtube-nocookie.com/embed/abcdefghijk",
        "https://vimeo.com/123456789, https://player.vimeo.com/video/123456789",
        "https://vimeo.com/123456789/8272103f6e?share=copy, https://player.vimeo.com/video/123456789?h=8272103f6e",
        "https://player.vimeo.com/video/123456789?h=8272103f6e, https://player.vimeo.com/video/123456789?h=8272103f6e",
    })
    void thePlayerOfAnAddressIsKnown(String address, String player) {
        assertThat(OutsidePlayer.of(address).orElseThrow().player(address)).isEqualTo(player);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://youtu.be/abcdefghijk",
                "https://youtu.be.evil.test/abcdefghijk",
                "https://evil.test/?https://youtu.be/abcdefghijk",
                "javascript:alert(1)",
                "https://vimeo.com/abc"
            })
    void noOtherAddressIsAPlayer(String address) {
        assertThat(OutsidePlayer.of(address)).isEmpty();
        editor.get("/edit/videos/new");
        var answer = editor.post("/edit/videos", "title", "A film", "outside", address);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("address of a film at YouTube or Vimeo");
    }

    @Test
    void aFileOfAVideoIsNotDeleted() throws IOException {
        var film = stored("film.webm", Samples.webm(4000));
        var video = add("file", film.id().toString());

        editor.get("/edit/files/" + film.id());
        var answer = editor.post("/edit/files/" + film.id() + "/delete", "version", "1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("Video: " + video.title());
    }

    @Test
    void theEditorIsToldOfUnknownCodesAndMissingCaptions() throws IOException {
        var video = add("file", stored("film.webm", Samples.webm(4000)).id().toString());

        assertThat(markdown.read("::: video no-such\n\n::: document none\n\n" + video.block())
                        .problems())
                .extracting(Problem::words)
                .anyMatch(words -> words.startsWith("There is no video called “no-such”"))
                .anyMatch(words -> words.startsWith("There is no file called “none”"))
                .anyMatch(words -> words.contains("has no captions"));
    }

    @Test
    void aDocumentIsALinkWithTypeAndSize() throws IOException {
        var file = stored("guide.txt", "words of a guide".getBytes(UTF_8));

        var link = Jsoup.parse(markdown.render(markdown.read("::: document " + file.code()), RenderFor.PUBLIC))
                .selectFirst("a");

        assertThat(link.text()).isEqualTo(file.title() + " (Text, 16 bytes)");
        assertThat(link.attr("href")).isEqualTo(file.path());
    }

    private String rendered(Video video, RenderFor reader) {
        return markdown.render(markdown.read(video.block()), reader);
    }

    private Video add(String... fields) {
        editor.get("/edit/videos/new");
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("title", "Film " + UUID.randomUUID()));
        var answer = editor.post("/edit/videos", all.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return videos.get(UUID.fromString(answer.location().replaceFirst(".*/", "")));
    }

    private StoredFile stored(String name, byte[] bytes) throws IOException {
        var upload = new Upload(name, new ByteArrayInputStream(bytes));
        var result = uploads.store(upload, "File " + UUID.randomUUID(), "", false, Actor.waymark());
        assertThat(result).isInstanceOf(UploadResult.Stored.class);
        return ((UploadResult.Stored) result).file();
    }
}
