package vn.soxa.launcher;

import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import vn.soxa.app.WorkFolder;

/** Chooses a work folder, or makes one: in one step. */
final class FirstStart extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 38;
    private static final int GAP = 8;

    private final JTextField folder = new JTextField(COLUMNS);
    private final JTextField commune = new JTextField(COLUMNS);
    private final JLabel effect = new JLabel(" ");
    private final JButton start;
    private final JButton back;
    private final transient BiConsumer<Path, String> started;

    FirstStart(BiConsumer<Path, String> started, Runnable back) {
        super(new GridBagLayout());
        this.started = started;
        start = WindowWords.button("first.start", this::start);
        this.back = WindowWords.button("first.back", back);
        JLabel title = new JLabel(WindowWords.of("first.title"));
        title.setFont(Appearance.bold().deriveFont(Appearance.bold().getSize2D() * 1.6f));
        WindowWords.explain(effect, "first.effect");
        add(title, at(0, 0, 3));
        add(new JLabel(WindowWords.of("first.text")), at(0, 1, 3));
        add(WindowWords.label("first.folder", folder), at(0, 2, 1));
        add(folder, wide(2));
        add(WindowWords.button("first.choose", this::choose), at(2, 2, 1));
        add(WindowWords.label("first.commune", commune), at(0, 3, 1));
        add(commune, wide(3));
        add(effect, at(1, 4, 2));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(start);
        buttons.add(Box.createHorizontalStrut(GAP));
        buttons.add(this.back);
        add(buttons, at(1, 5, 2));
        registerKeyboardAction(
                event -> back.run(), KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        folder.getDocument().addDocumentListener(new Typed());
        folder.setText(proposed().toString());
    }

    JButton mainButton() {
        return start;
    }

    /** {@code canGoBack}: a work folder is open already. */
    void ask(boolean canGoBack) {
        back.setVisible(canGoBack);
        tellEffect();
    }

    JComponent firstField() {
        return folder;
    }

    private void start() {
        try {
            started.accept(Path.of(folder.getText().strip()), commune.getText());
        } catch (InvalidPathException wrong) {
            effect.setText(WindowWords.of("first.wrong"));
        }
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser(folder.getText());
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        chooser.setDialogTitle(WindowWords.of("first.folder"));
        if (chooser.showDialog(this, WindowWords.of("first.take")) == JFileChooser.APPROVE_OPTION) {
            folder.setText(chooser.getSelectedFile().toString());
        }
    }

    /** Says what the button will do before it is pressed. */
    private void tellEffect() {
        String text = folder.getText().strip();
        try {
            boolean there = !text.isEmpty() && Files.exists(Path.of(text).resolve(WorkFolder.PLAN_BOOK));
            commune.setEnabled(!there);
            start.setEnabled(!text.isEmpty());
            effect.setText(WindowWords.of(there ? "first.opens" : "first.makes"));
        } catch (InvalidPathException wrong) {
            effect.setText(WindowWords.of("first.wrong"));
            start.setEnabled(false);
        }
    }

    private static Path proposed() {
        Path home = Path.of(System.getProperty("user.home"));
        Path documents = home.resolve("Documents");
        return (Files.isDirectory(documents) ? documents : home).resolve("So-Xa");
    }

    private static GridBagConstraints at(int column, int row, int width) {
        return new GridBagConstraints(
                column,
                row,
                width,
                1,
                0,
                0,
                GridBagConstraints.LINE_START,
                GridBagConstraints.NONE,
                new Insets(6, 6, 6, 6),
                0,
                0);
    }

    private static GridBagConstraints wide(int row) {
        GridBagConstraints place = at(1, row, 1);
        place.fill = GridBagConstraints.HORIZONTAL;
        return place;
    }

    private final class Typed implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            tellEffect();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            tellEffect();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            tellEffect();
        }
    }
}
