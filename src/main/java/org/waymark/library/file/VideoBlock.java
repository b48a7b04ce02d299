package org.waymark.library.file;

import gg.jte.generated.precompiled.Templates;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.library.markdown.BlockPlace;
import org.waymark.library.markdown.PageBlock;

/** {@code ::: video code}: a video in the browser's own player. */
@Component
class VideoBlock implements PageBlock {
    private final Videos videos;
    private final VideoPlayers players;
    private final Templates templates;

    VideoBlock(Videos videos, VideoPlayers players, Templates templates) {
        this.videos = videos;
        this.players = players;
        this.templates = templates;
    }

    @Override
    public String name() {
        return "video";
    }

    @Override
    public String html(String code, BlockPlace place) {
        return videos.byCode(code)
                .map(video -> players.of(video, place.reader()))
                .filter(VideoPlayer::showsSomething)
                .map(player -> templates
                        .libraryFilePlayer(player, place.headingLevel())
                        .render())
                .orElse("");
    }

    @Override
    public Optional<String> problem(String code) {
        return videos.byCode(code)
                .map(VideoBlock::missing)
                .orElse(Optional.of("There is no video called “" + code + "”. Videos are kept at /edit/videos."));
    }

    @Override
    public boolean isThere(String code) {
        return videos.byCode(code).isPresent();
    }

    private static Optional<String> missing(Video video) {
        return video.file() != null && video.captions() == null
                ? Optional.of("The video “" + video.title() + "” has no captions. Add them at /edit/videos.")
                : Optional.empty();
    }
}
