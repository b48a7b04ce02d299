package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.platform.NotFound;
import org.waymark.platform.web.Shell;

/**
 * The one kind of page that loads something from somebody else: a player, after a press on a button that said whose it is.
 * Its policy allows that one host.
 */
@Controller
class OutsideController {
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'; frame-src ";

    private final Videos videos;
    private final FileUses uses;
    private final Templates templates;

    OutsideController(Videos videos, FileUses uses, Templates templates) {
        this.videos = videos;
        this.uses = uses;
        this.templates = templates;
    }

    @GetMapping("/videos/{code}/outside")
    JteModel player(Shell shell, @PathVariable String code, HttpServletResponse response) {
        var video = videos.byCode(code).orElseThrow(() -> new NotFound("video"));
        var player = OutsidePlayer.of(video.outsideAddress()).orElseThrow(() -> new NotFound("outside player"));
        var page = uses.ofVideo(code).stream()
                .filter(FileUse::isPublic)
                .findFirst()
                .orElseThrow(() -> new NotFound("public video"));
        response.setHeader("Content-Security-Policy", POLICY + player.host());
        response.setHeader("X-Robots-Tag", "noindex");
        return templates.libraryFileOutside(
                shell, video.title(), player.owner(), player.player(video.outsideAddress()), page.path());
    }
}
