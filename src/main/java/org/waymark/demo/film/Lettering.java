package org.waymark.demo.film;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Outlines of letters, from the font that comes with PDFBox: a server needs no fonts of its own. */
public final class Lettering {
    /** Liberation Sans, on the class path. */
    public static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    static Lettering read() {
        try (var stream = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line, that begins at x and stands on y. */
    Path2D line(String words, double size, double x, double y) {
        try {
            var outlines = new Path2D.Double();
            double scale = size / font.getUnitsPerEm();
            double at = x;
            for (int letter : words.codePoints().toArray()) {
                int glyph = letters.getGlyphId(letter);
                var data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    outlines.append(data.getPath().createTransformedShape(place), false);
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return outlines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
