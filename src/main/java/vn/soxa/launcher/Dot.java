package vn.soxa.launcher;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** The colour of how somebody stands: full where something came in, a ring where not. */
record Dot(Standing standing) implements Icon {
    private static final int SIZE = 10;

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Appearance.colour(standing.colour()));
        if (standing == Standing.NOT_SENT || standing == Standing.READING) {
            pen.drawOval(x, y, SIZE - 1, SIZE - 1);
        } else {
            pen.fillOval(x, y, SIZE, SIZE);
        }
        pen.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}
