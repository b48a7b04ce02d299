package org.waymark.demo.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A film of slides without sound, with its captions and chapters as WebVTT. */
public record Film(List<Slide> slides) {
    private static final int SECONDS = 7;

    public Film {
        slides = List.copyOf(slides);
    }

    public byte[] mp4() {
        var letters = Lettering.read();
        var pictures = new ArrayList<byte[]>();
        for (var slide : slides) {
            pictures.add(StillPicture.of(slide.draw(letters), pictures.size()));
        }
        return Mp4.of(pictures, SECONDS, Slide.WIDTH, Slide.HEIGHT);
    }

    /** What stands on each slide. */
    public String captions() {
        var text = new StringBuilder("WEBVTT\n");
        for (int number = 0; number < slides.size(); number++) {
            var slide = slides.get(number);
            text.append(cue(number, slide.heading() + ". " + String.join(" ", slide.lines())));
        }
        return text.toString();
    }

    public String chapters() {
        var text = new StringBuilder("WEBVTT\n");
        for (int number = 0; number < slides.size(); number++) {
            text.append(cue(number, slides.get(number).heading()));
        }
        return text.toString();
    }

    private static String cue(int number, String words) {
        return "\n" + time(number) + " --> " + time(number + 1) + "\n" + words + "\n";
    }

    private static String time(int slide) {
        int seconds = slide * SECONDS;
        return String.format(Locale.ROOT, "%02d:%02d.000", seconds / 60, seconds % 60);
    }
}
