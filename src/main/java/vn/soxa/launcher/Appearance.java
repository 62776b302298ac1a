package vn.soxa.launcher;

import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;

/** How the window looks: FlatLaf, or the system's own looks where the system is set to high contrast. */
final class Appearance {
    private static final String NATIVE = "flatlaf.useNativeLibrary";

    private Appearance() {}

    static void install() {
        if (System.getProperty(NATIVE) == null) {
            System.setProperty(NATIVE, "false"); // its library cannot be unpacked below a Vietnamese user name
        }
        if (!highContrast() || !systemLooks()) {
            FlatLightLaf.setup();
            UIManager.put("Table.showHorizontalLines", true);
            UIManager.put("Button.arc", 8);
            UIManager.put("TitlePane.menuBarEmbedded", false);
        }
        UIManager.put("ComboBox.noActionOnKeyNavigation", true); // arrow keys look, Enter chooses
        VietnameseDialogs.install();
    }

    /** A button that decides something looks unlike those that only show something. */
    static JButton deciding(JButton button) {
        button.putClientProperty(
                "FlatLaf.style", "background: #d9ead3; borderColor: #1f6f4a; hoverBackground: #c5e0ba");
        return button;
    }

    /** A button that leaves something out: unlike those that take a step on. */
    static JButton dropping(JButton button) {
        button.putClientProperty(
                "FlatLaf.style", "background: #f6dedb; borderColor: #8f2d22; hoverBackground: #efcbc6");
        return button;
    }

    private static boolean highContrast() {
        return Boolean.TRUE.equals(Toolkit.getDefaultToolkit().getDesktopProperty("win.highContrast.on"));
    }

    private static boolean systemLooks() {
        try {
            UIManager.setLookAndFeel(UIManager.getSystemLookAndFeelClassName());
            return true;
        } catch (ReflectiveOperationException | UnsupportedLookAndFeelException none) {
            return false;
        }
    }

    /** A colour of the looks; where they have none (high contrast), the colour of text. */
    static Color colour(String key) {
        return Optional.ofNullable(UIManager.getColor(key)).orElseGet(() -> UIManager.getColor("Label.foreground"));
    }

    /** A size as large as text is, but no larger than the screen. */
    static Dimension onScreen(Dimension wanted) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        return new Dimension(
                Math.min(UIScale.scale(wanted.width), screen.width),
                Math.min(UIScale.scale(wanted.height), screen.height));
    }

    static Font bold() {
        return UIManager.getFont("Label.font").deriveFont(Font.BOLD);
    }
}
