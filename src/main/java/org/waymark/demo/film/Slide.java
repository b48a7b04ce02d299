package org.waymark.demo.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * One picture of the film.
 *
 * @param heading in large letters, at most about 26
 * @param lines below it, at most about 44 letters each
 * @param milestone of the four along the way that this slide stands at; 0: none
 */
public record Slide(String heading, List<String> lines, int milestone) {
    static final int WIDTH = 512;
    static final int HEIGHT = 288;
    private static final int MILESTONES = 4;
    private static final Color PAPER = new Color(0xF7F5F0);
    private static final Color INK = new Color(0x14274E);
    private static final Color WARM = new Color(0xB4541A);
    private static final int LEFT = 40;

    public Slide {
        lines = List.copyOf(lines);
    }

    BufferedImage draw(Lettering letters) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(INK);
        pen.fill(letters.line(heading, 34, LEFT, 92));
        for (int number = 0; number < lines.size(); number++) {
            pen.fill(letters.line(lines.get(number), 20, LEFT, 136 + number * 30));
        }
        way(pen);
        pen.dispose();
        return image;
    }

    /** A way with four stones; the one that the slide stands at is large and warm. */
    private void way(Graphics2D pen) {
        pen.fillRect(LEFT, 246, WIDTH - 2 * LEFT, 2);
        for (int stone = 1; stone <= MILESTONES; stone++) {
            boolean here = stone == milestone;
            double x = LEFT + (stone - 0.5) * (WIDTH - 2 * LEFT) / MILESTONES;
            pen.setColor(here ? WARM : INK);
            pen.fill(stone(x, here ? 13 : 7));
            pen.setColor(INK);
        }
    }

    private static Path2D stone(double x, double half) {
        var stone = new Path2D.Double();
        stone.moveTo(x - half, 247);
        stone.lineTo(x, 247 - half);
        stone.lineTo(x + half, 247);
        stone.lineTo(x, 247 + half);
        stone.closePath();
        return stone;
    }
}
