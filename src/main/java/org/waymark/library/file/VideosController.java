package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.waymark.library.markdown.RenderFor;
import org.waymark.platform.Actor;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Answer;
import org.waymark.platform.web.Flash;
import org.waymark.platform.web.Problems;
import org.waymark.platform.web.Redirect;
import org.waymark.platform.web.Shell;

/** Where editors put videos together. */
@Controller
@RequestMapping("/edit/videos")
class VideosController {
    private static final String LIST = "/edit/videos";

    private final Videos videos;
    private final StoredFiles files;
    private final FileUses uses;
    private final VideoCare care;
    private final VideoPlayers players;
    private final Templates templates;

    VideosController(
            Videos videos,
            StoredFiles files,
            FileUses uses,
            VideoCare care,
            VideoPlayers players,
            Templates templates) {
        this.videos = videos;
        this.files = files;
        this.uses = uses;
        this.care = care;
        this.players = players;
        this.templates = templates;
    }

    @GetMapping
    JteModel list(Shell shell) {
        return templates.libraryFileVideos(shell, videos.all());
    }

    @GetMapping("/new")
    JteModel ask(Shell shell) {
        return form(shell, VideoForm.blank(), VideoParts.of(files), Problems.none());
    }

    @PostMapping
    Object add(Shell shell, Actor actor, VideoForm form, RedirectAttributes redirect) {
        var parts = VideoParts.of(files);
        var problems = form.check(parts);
        if (problems.any()) {
            return Answer.invalid(form(shell, form, parts, problems));
        }
        var video = care.add(form, actor);
        Flash.say(redirect, "Added: " + video.title());
        return Redirect.to(LIST + "/" + video.id());
    }

    @GetMapping("/{id}")
    JteModel show(Shell shell, @PathVariable String id) {
        var video = videos.get(NotFound.unlessId(id));
        return show(shell, video, VideoForm.of(video), VideoParts.of(files), Problems.none());
    }

    @PostMapping("/{id}")
    Object save(Shell shell, Actor actor, @PathVariable String id, VideoForm form, RedirectAttributes redirect) {
        var video = videos.get(NotFound.unlessId(id));
        var parts = VideoParts.of(files);
        var problems = form.check(parts);
        if (problems.any()) {
            return Answer.invalid(show(shell, video, form, parts, problems));
        }
        if (!care.save(video, form, actor)) {
            return changedOrUsed(shell, video);
        }
        Flash.say(redirect, "Saved");
        return Redirect.to(LIST + "/" + video.id());
    }

    @PostMapping("/{id}/delete")
    Object delete(
            Shell shell, Actor actor, @PathVariable String id, @RequestParam int version, RedirectAttributes redirect) {
        var video = videos.get(NotFound.unlessId(id));
        if (video.version() != version || !care.delete(video, actor)) {
            return changedOrUsed(shell, video);
        }
        Flash.say(redirect, "Deleted: " + video.title() + ". Its files are still there");
        return Redirect.to(LIST);
    }

    private Object changedOrUsed(Shell shell, Video seen) {
        var now = videos.get(seen.id());
        var problem =
                Problems.of("title", "Somebody changed this video meanwhile, or a page uses it. This is how it is now");
        return Answer.conflict(show(shell, now, VideoForm.of(now), VideoParts.of(files), problem));
    }

    private JteModel form(Shell shell, VideoForm form, VideoParts parts, Problems problems) {
        return templates.libraryFileNewVideo(shell, form, parts, problems);
    }

    private JteModel show(Shell shell, Video video, VideoForm form, VideoParts parts, Problems problems) {
        return templates.libraryFileVideo(
                shell, video, players.of(video, RenderFor.PREVIEW), uses.ofVideo(video.code()), form, parts, problems);
    }
}
