package vn.soxa.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The letters of a picture: our own, so that it looks the same on every machine. */
final class PictureFonts {

    private final Font plain = load("NotoSans-Regular.ttf");
    private final Font bold = load("NotoSans-Bold.ttf");

    Font plain(int pixels) {
        return plain.deriveFont((float) pixels);
    }

    Font bold(int pixels) {
        return bold.deriveFont((float) pixels);
    }

    /** Smaller where the text would be wider than that. */
    Font fitting(String text, int pixels, int width) {
        Rectangle2D bounds = plain(pixels).getStringBounds(text, new FontRenderContext(null, true, true));
        int wide = (int) Math.ceil(bounds.getWidth());
        return plain(wide <= width ? pixels : pixels * width / wide);
    }

    private static Font load(String file) {
        try (var in = PictureFonts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file + " is no font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
