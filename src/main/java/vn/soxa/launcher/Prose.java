package vn.soxa.launcher;

import javax.swing.JTextArea;
import javax.swing.UIManager;

/** A sentence that wraps, can be read by screen readers and copied, and cannot be changed. */
final class Prose extends JTextArea {
    private static final long serialVersionUID = 1L;

    Prose(String key) {
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setOpaque(false);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        setForeground(UIManager.getColor("Label.foreground"));
        WindowWords.explain(this, key);
        getAccessibleContext().setAccessibleName(WindowWords.of(key));
    }

    Prose bold() {
        setFont(Appearance.bold());
        return this;
    }
}
