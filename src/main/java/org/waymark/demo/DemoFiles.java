package org.waymark.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.demo.film.Film;
import org.waymark.demo.film.Slide;
import org.waymark.library.file.FileCare;
import org.waymark.library.file.FileForm;
import org.waymark.library.file.StoredFile;
import org.waymark.library.file.Upload;
import org.waymark.library.file.UploadResult;
import org.waymark.library.file.Uploads;
import org.waymark.library.file.VideoCare;
import org.waymark.library.file.VideoForm;
import org.waymark.platform.Actor;

/** A document with its web version and a film with captions and chapters, made here and taken in like any other. */
@Component
class DemoFiles {
    private static final String SHEET = "Before your first appointment: a sheet to print";
    private static final String SHEET_ON_THE_WEB = "/resources/first-appointment-sheet";
    private static final List<String> QUESTIONS = List.of(
            "Where I am now, in one line:",
            "How I got here, in three:",
            "What is on my mind:",
            "My question for today:",
            "By when do I need an answer?",
            "How clear I feel about my direction, from 0 to 10:",
            "How confident I feel, from 0 to 10:",
            "How ready I feel to act, from 0 to 10:",
            "What I have tried already:",
            "What I don’t want to talk about:");

    /** SCAN was developed by the London PSU Careers Unit, which the film says; the words are ours. */
    private static final Film FILM = new Film(List.of(
            new Slide("Four questions", List.of("SCAN is one way to plan a career.", "This film has no sound."), 0),
            new Slide(
                    "Self-awareness",
                    List.of("What type of clinician do I want to be?", "Look at what you value, and what drains you."),
                    1),
            new Slide(
                    "Career exploration",
                    List.of("What options are available to me?", "Widen the choice before you narrow it."),
                    2),
            new Slide(
                    "Arriving at a decision",
                    List.of("Which is the best choice for me?", "Weigh few options, with your own factors."),
                    3),
            new Slide("Next steps", List.of("What do I do now?", "One small action, with a date, is a good start."), 4),
            new Slide("And round again", List.of("People come back to earlier stages.", "That is how it works."), 0),
            new Slide(
                    "With thanks",
                    List.of("SCAN was developed by the London PSU", "Careers Unit. Film: Waymark."),
                    0)));

    private final Uploads uploads;
    private final FileCare care;
    private final VideoCare videos;

    DemoFiles(Uploads uploads, FileCare care, VideoCare videos) {
        this.uploads = uploads;
        this.care = care;
        this.videos = videos;
    }

    void make(Actor editor) {
        var sheet = store("first-appointment-sheet.pdf", DemoSheet.pdf(SHEET, QUESTIONS), SHEET, true, editor);
        var about = new FileForm(
                sheet.version(),
                SHEET,
                "One page with ten lines to think about, and room to write.",
                "yes",
                SHEET_ON_THE_WEB);
        if (!care.describe(sheet, about, editor)) {
            throw new IllegalStateException("somebody else changes the demonstration while it is made");
        }
        film(editor);
    }

    private void film(Actor editor) {
        var film = store("scan-in-under-a-minute.mp4", FILM.mp4(), "SCAN in under a minute (film)", false, editor);
        var captions = store(
                "scan-in-under-a-minute.vtt",
                FILM.captions().getBytes(UTF_8),
                "SCAN in under a minute (captions)",
                false,
                editor);
        var chapters = store(
                "scan-in-under-a-minute-chapters.vtt",
                FILM.chapters().getBytes(UTF_8),
                "SCAN in under a minute (chapters)",
                false,
                editor);
        videos.add(
                new VideoForm(
                        0,
                        "SCAN in under a minute",
                        film.id().toString(),
                        captions.id().toString(),
                        null,
                        chapters.id().toString(),
                        "",
                        "",
                        ""),
                editor);
    }

    private StoredFile store(String name, byte[] bytes, String title, boolean listed, Actor editor) {
        try {
            var result = uploads.store(new Upload(name, new ByteArrayInputStream(bytes)), title, "", listed, editor);
            return switch (result) {
                case UploadResult.Stored(StoredFile file) -> file;
                case UploadResult.Refused(String why) -> throw new IllegalStateException(name + " was refused: " + why);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
