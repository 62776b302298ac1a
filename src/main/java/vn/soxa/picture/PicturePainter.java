package vn.soxa.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jfree.chart.ChartUtils;

/** Paints a picture of 1080 pixels' width from the top down: words, the chart, words. */
public final class PicturePainter {

    private static final int WIDTH = 1080;
    private static final int MARGIN = 56;
    private static final int BAR_HEIGHT = 136;
    private static final int HIGHEST = 16_000;
    private static final Color INK = new Color(0x22, 0x2B, 0x2E);
    private static final Color FAINT = new Color(0x5A, 0x66, 0x69);
    private static final Color TITLE = new Color(0x1F, 0x55, 0x60);

    private final PictureFonts lettering = new PictureFonts();

    /** The picture as a PNG file holds it. */
    public byte[] png(Picture picture) throws IOException {
        int height = Math.min(HIGHEST, paint(picture, new BufferedImage(WIDTH, 1, BufferedImage.TYPE_INT_RGB)));
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        paint(picture, image);
        return ChartUtils.encodeAsPNG(image);
    }

    /** Tells how tall the picture is, whatever the image's height. */
    private int paint(Picture picture, BufferedImage image) {
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, WIDTH, image.getHeight());
            return write(picture, canvas) + MARGIN;
        } finally {
            canvas.dispose();
        }
    }

    private int write(Picture picture, Graphics2D canvas) {
        int y = MARGIN;
        y = text(canvas, picture.place(), lettering.plain(34), TITLE, y);
        canvas.setColor(TITLE);
        canvas.setStroke(new BasicStroke(4));
        canvas.drawLine(MARGIN, y + 10, WIDTH - MARGIN, y + 10);
        y = text(canvas, picture.verdict(), lettering.bold(50), INK, y + 40) + 24;
        if (!picture.bars().isEmpty()) {
            int height = picture.bars().size() * BAR_HEIGHT;
            new BarChart(lettering)
                    .of(picture.bars())
                    .draw(canvas, new Rectangle2D.Double(MARGIN, y, WIDTH - 2 * MARGIN, height));
            y = text(canvas, picture.legend(), lettering.plain(24), FAINT, y + height + 12) + 36;
        }
        for (Picture.Line line : picture.lines()) {
            y = text(canvas, line.head(), lettering.bold(34), TITLE, y);
            y = (line.text().isEmpty() ? y : text(canvas, line.text(), lettering.plain(34), INK, y)) + 20;
        }
        return y;
    }

    private static int text(Graphics2D canvas, String text, Font font, Color colour, int top) {
        canvas.setFont(font);
        canvas.setColor(colour);
        FontMetrics metrics = canvas.getFontMetrics();
        int y = top;
        for (String paragraph : text.split("\n", -1)) {
            for (String line : lines(paragraph, metrics::stringWidth)) {
                canvas.drawString(line, MARGIN, y + metrics.getAscent());
                y += metrics.getHeight();
            }
        }
        return y;
    }

    private static List<String> lines(String text, ToIntFunction<String> width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.applyAsInt(longer) > WIDTH - 2 * MARGIN) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
