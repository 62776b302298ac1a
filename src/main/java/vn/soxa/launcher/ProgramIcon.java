package vn.soxa.launcher;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;

/** The sign of the program, as in {@code soxa.svg}: a ledger with a tick. */
final class ProgramIcon {
    private static final int DRAWN = 256;
    private static final Color GREEN = new Color(0x1f6f4a);
    private static final Color LINE = new Color(0x8db9a2);

    private ProgramIcon() {}

    /** In the sizes that systems ask for. */
    static List<Image> images() {
        return Stream.of(16, 24, 32, 48, 64, 128).<Image>map(ProgramIcon::image).toList();
    }

    static BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale((double) size / DRAWN, (double) size / DRAWN);
        fill(pen, GREEN, 24, 20, 208, 216, 52);
        fill(pen, Color.WHITE, 52, 52, 152, 152, 12);
        fill(pen, new Color(0xd9ead3), 52, 52, 152, 34, 12);
        fill(pen, GREEN, 52, 86, 152, 5, 0);
        fill(pen, GREEN, 100, 86, 5, 118, 0);
        fill(pen, LINE, 52, 123, 152, 4, 0);
        fill(pen, LINE, 52, 163, 152, 4, 0);
        fill(pen, new Color(0xffe699), 107, 129, 95, 33, 0);
        Path2D tick = new Path2D.Float();
        tick.moveTo(122, 176);
        tick.lineTo(144, 198);
        tick.lineTo(188, 136);
        pen.setColor(new Color(0xc00000));
        pen.setStroke(new BasicStroke(17, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
        pen.dispose();
        return image;
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height, int arc) {
        pen.setColor(colour);
        pen.fill(new RoundRectangle2D.Float(x, y, width, height, arc, arc));
    }
}
