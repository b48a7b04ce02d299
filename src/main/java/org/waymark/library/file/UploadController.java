package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.Settings;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where editors send files: new ones, and new bytes for old ones. */
@Controller
class UploadController {
    private static final String FIELD = "file";

    private final Uploads uploads;
    private final StoredFiles files;
    private final FileCare care;
    private final Settings settings;
    private final Templates templates;

    UploadController(Uploads uploads, StoredFiles files, FileCare care, Settings settings, Templates templates) {
        this.uploads = uploads;
        this.files = files;
        this.care = care;
        this.settings = settings;
        this.templates = templates;
    }

    @GetMapping("/edit/files/new")
    JteModel ask(Shell shell, @RequestParam(defaultValue = "") String tooLarge) {
        var problems = tooLarge.isEmpty()
                ? Problems.none()
                : Problems.of(
                        FIELD,
                        "The file was too large. No file may be larger than "
                                + FileSize.inWords(FileSettings.largest(settings)));
        return templates.libraryFileNew(shell, FileForm.blank(), limits(), problems);
    }

    @PostMapping(UploadConfiguration.PATH)
    Object receive(
            Shell shell,
            Actor actor,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String replaces,
            FileForm form,
            RedirectAttributes redirect)
            throws IOException {
        return replaces.isEmpty()
                ? store(shell, actor, file, form, redirect)
                : replace(shell, actor, file, files.get(NotFound.unlessId(replaces)), redirect);
    }

    private Object store(
            Shell shell, Actor actor, @Nullable MultipartFile sent, FileForm form, RedirectAttributes redirect)
            throws IOException {
        var problems = form.check();
        if (sent == null || sent.isEmpty()) {
            problems.add(FIELD, "Choose a file that isn’t empty");
        }
        if (problems.any() || sent == null) {
            return Answer.invalid(templates.libraryFileNew(shell, form, limits(), problems));
        }
        var result = uploads.store(upload(sent), form.titleText(), form.descriptionText(), form.isListed(), actor);
        return switch (result) {
            case UploadResult.Stored(StoredFile file) -> {
                Flash.say(redirect, "Uploaded: " + file.title());
                yield Redirect.to("/edit/files/" + file.id());
            }
            case UploadResult.Refused(String why) ->
                Answer.invalid(templates.libraryFileNew(shell, form, limits(), Problems.of(FIELD, why)));
        };
    }

    private Object replace(
            Shell shell, Actor actor, @Nullable MultipartFile sent, StoredFile seen, RedirectAttributes redirect)
            throws IOException {
        var result = sent == null || sent.isEmpty()
                ? new UploadResult.Refused("Choose a file that isn’t empty")
                : uploads.replace(seen, upload(sent), actor);
        return switch (result) {
            case UploadResult.Stored(StoredFile file) -> {
                Flash.say(redirect, "Replaced: " + file.title() + ". Its address is the same as before");
                yield Redirect.to("/edit/files/" + file.id());
            }
            case UploadResult.Refused(String why) ->
                Answer.invalid(
                        templates.libraryFileShow(shell, care.page(seen), FileForm.of(seen), Problems.of(FIELD, why)));
        };
    }

    private static Upload upload(MultipartFile sent) throws IOException {
        return new Upload(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent.getInputStream());
    }

    private UploadLimits limits() {
        return UploadLimits.of(settings);
    }
}
