package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.ImageIcon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import vn.soxa.app.NewCommune;
import vn.soxa.app.WorkFolder;

/** What this is; a made-up commune to look at, or a work folder of one's own: in one step. */
final class FirstStart extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 38;
    private static final int GAP = 8;

    private final JTextField folder = new JTextField(COLUMNS);
    private final OwnCommune own;
    private final JLabel effect = new JLabel(" ");
    private final JButton sample;
    private final JButton start;
    private final JButton back;
    private final transient Starts started;

    /** What begins a work folder. */
    @FunctionalInterface
    interface Starts {
        void start(Path folder, NewCommune commune, List<String> plans);
    }

    FirstStart(Starts started, Consumer<Path> sampled, Runnable back) {
        super(new GridBagLayout());
        this.started = started;
        start = WindowWords.button("first.start", this::start);
        this.back = WindowWords.button("first.back", back);
        JLabel title = new JLabel(WindowWords.of("first.title"), new ImageIcon(ProgramIcon.image(48)), JLabel.LEADING);
        title.setFont(Appearance.bold().deriveFont(Appearance.bold().getSize2D() * 1.6f));
        WindowWords.explain(effect, "first.effect");
        add(title, at(0, 0, 3));
        add(new JLabel(WindowWords.of("first.what")), at(0, 1, 3));
        JPanel sampling = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        this.sample = WindowWords.button("first.sample", () -> sampled.accept(sampleFolder()));
        sampling.add(this.sample);
        sampling.add(Box.createHorizontalStrut(GAP));
        sampling.add(new JLabel(WindowWords.of("first.sample.what")));
        add(sampling, at(0, 2, 3));
        JLabel ownTitle = new JLabel(WindowWords.of("first.own"));
        ownTitle.setFont(Appearance.bold());
        add(ownTitle, at(0, 3, 3));
        add(new JLabel(WindowWords.of("first.text")), at(0, 4, 3));
        JPanel where = new JPanel(new BorderLayout(GAP, 0));
        where.add(folder, BorderLayout.CENTER);
        where.add(WindowWords.button("first.choose", this::choose), BorderLayout.EAST);
        own = new OwnCommune(folder, where);
        GridBagConstraints questions = at(0, 5, 3);
        questions.fill = GridBagConstraints.HORIZONTAL;
        add(own, questions);
        add(effect, at(0, 6, 3));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        buttons.add(start);
        buttons.add(Box.createHorizontalStrut(GAP));
        buttons.add(this.back);
        add(buttons, at(0, 7, 3));
        registerKeyboardAction(
                event -> back.run(), KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        folder.getDocument().addDocumentListener(new Typed());
        folder.setText(proposed().toString());
    }

    /** Beside the commune's own, so that neither is taken for the other. */
    private Path sampleFolder() {
        Path named = proposed();
        try {
            named = folder.getText().isBlank()
                    ? named
                    : Path.of(folder.getText().strip());
        } catch (InvalidPathException wrong) {
            effect.setText(WindowWords.of("first.wrong"));
        }
        return named.resolveSibling(named.getFileName() + "-xa-mau");
    }

    JButton mainButton() {
        return start;
    }

    /** {@code canGoBack}: a work folder is open already. */
    void ask(boolean canGoBack) {
        back.setVisible(canGoBack);
        tellEffect();
    }

    /** Nothing is asked for while something is being done; what, stands below. */
    void busy(boolean now) {
        start.setEnabled(!now);
        sample.setEnabled(!now);
        effect.setText(now ? WindowWords.of("first.busy") : " ");
        if (!now) {
            tellEffect();
        }
    }

    /** What is being done, so that nobody wonders whether it still is. */
    void at(String what) {
        if (!start.isEnabled() && !sample.isEnabled()) {
            effect.setText(WindowWords.of("first.at", "what", what));
        }
    }

    JComponent firstField() {
        return folder;
    }

    private void start() {
        try {
            Path chosen = Path.of(folder.getText().strip());
            NewCommune commune = own.answers();
            Optional<String> fault = there(chosen) ? Optional.empty() : commune.fault();
            fault.ifPresentOrElse(effect::setText, () -> started.start(chosen, commune, own.plans()));
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
            boolean there = !text.isEmpty() && there(Path.of(text));
            own.allow(!there);
            start.setEnabled(!text.isEmpty());
            effect.setText(WindowWords.of(there ? "first.opens" : "first.makes"));
        } catch (InvalidPathException wrong) {
            effect.setText(WindowWords.of("first.wrong"));
            start.setEnabled(false);
        }
    }

    private static boolean there(Path folder) {
        return Files.exists(folder.resolve(WorkFolder.PLAN_BOOK));
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
                new Insets(5, 6, 5, 6),
                0,
                0);
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
