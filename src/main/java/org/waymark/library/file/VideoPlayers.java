package org.waymark.library.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.files.Contents;

/** Puts a video together for a page. What a virus scanner hasn't cleared is left out. */
@Component
class VideoPlayers {
    private static final int CUES_IN_A_PARAGRAPH = 8;

    private final StoredFiles files;
    private final Contents contents;
    private final VirusScan scan;

    VideoPlayers(StoredFiles files, Contents contents, VirusScan scan) {
        this.files = files;
        this.contents = contents;
        this.scan = scan;
    }

    VideoPlayer of(Video video, RenderFor reader) {
        var film = usable(video.file(), reader);
        var captions = usable(video.captions(), reader);
        var chapters = usable(video.chapters(), reader);
        return new VideoPlayer(
                video.title(),
                address(film, reader),
                film.map(file -> file.kind().mediaType()).orElse(null),
                film.map(StoredFile::typeAndSize).orElse(null),
                address(captions, reader),
                video.captionsOn(),
                address(chapters, reader),
                chapters.map(this::cues).orElse(List.of()),
                address(usable(video.poster(), reader), reader),
                transcript(video, captions),
                OutsidePlayer.of(video.outsideAddress())
                        .map(OutsidePlayer::owner)
                        .orElse(null),
                video.outsidePath());
    }

    private Optional<StoredFile> usable(@Nullable UUID id, RenderFor reader) {
        return Optional.ofNullable(id)
                .flatMap(files::find)
                .filter(file -> reader == RenderFor.PREVIEW
                        ? file.scan() != ScanState.INFECTED
                        : file.scan().mayBePublic(scan.isSet()));
    }

    /** In a preview the page may not be public yet, and so neither is the file. */
    private static @Nullable String address(Optional<StoredFile> file, RenderFor reader) {
        return file.map(found -> reader == RenderFor.PREVIEW ? found.editorsPath() : found.path())
                .orElse(null);
    }

    private List<String> transcript(Video video, Optional<StoredFile> captions) {
        if (!video.transcript().isBlank()) {
            return Arrays.stream(video.transcript().strip().split("\\R{2,}"))
                    .map(String::strip)
                    .toList();
        }
        return captions.map(file -> paragraphs(cues(file))).orElse(List.of());
    }

    private static List<String> paragraphs(List<Cue> cues) {
        return IntStream.range(0, (cues.size() + CUES_IN_A_PARAGRAPH - 1) / CUES_IN_A_PARAGRAPH)
                .mapToObj(number -> cues.subList(
                        number * CUES_IN_A_PARAGRAPH, Math.min(cues.size(), (number + 1) * CUES_IN_A_PARAGRAPH)))
                .map(some -> String.join(" ", some.stream().map(Cue::words).toList()))
                .toList();
    }

    private List<Cue> cues(StoredFile file) {
        var into = new ByteArrayOutputStream((int) file.size());
        try {
            contents.copy(file.content(), 0, file.size() - 1, into);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Cue.read(into.toByteArray());
    }
}
