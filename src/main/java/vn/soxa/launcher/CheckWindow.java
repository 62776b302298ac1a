package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.form.CellAddress;

/** Checks files that were dropped on the program's icon or sent to it, and offers a marked copy of each. */
final class CheckWindow extends JFrame implements Work.Watcher {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(760, 520);

    private final transient Work work = new Work(this);
    private final transient FileDesk desk;
    private final JComboBox<String> files = new JComboBox<>();
    private final Prose verdict = new Prose("check.verdict").bold();
    private final PointList points = new PointList(this::chosen);
    private final StatusBar status = new StatusBar(work::stop);
    private final JButton copy = WindowWords.button("check.copy", this::copy);
    private final JButton message = WindowWords.button("mend.message", this::message);
    private final JButton open = WindowWords.button("check.open", this::open);
    private final JButton openAt = WindowWords.button("mend.openAt", this::openAt);
    private transient List<FileDesk.Verdict> verdicts = List.of();
    private final transient SavedWatch watch =
            new SavedWatch(() -> FileDesk.Verdict.times(verdicts), work, this::again);

    CheckWindow(FileDesk desk) {
        super(WindowWords.of("check.title"));
        this.desk = desk;
        setIconImages(ProgramIcon.images());
        JPanel head = new JPanel(new BorderLayout(8, 6));
        head.setBorder(BorderFactory.createEmptyBorder(10, 12, 4, 12));
        head.add(WindowWords.label("check.files", files), BorderLayout.WEST);
        head.add(files, BorderLayout.CENTER);
        head.add(verdict, BorderLayout.SOUTH);
        files.addActionListener(event -> show(files.getSelectedIndex()));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        List.of(copy, message, open, openAt, WindowWords.button("check.close", this::dispose))
                .forEach(buttons::add);
        JPanel middle = new JPanel(new BorderLayout());
        middle.setBorder(BorderFactory.createEmptyBorder(0, 12, 0, 12));
        middle.add(new JScrollPane(points), BorderLayout.CENTER);
        middle.add(buttons, BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        List.of(copy, message, open, openAt).forEach(button -> button.setEnabled(false));
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        getRootPane().setDefaultButton(copy);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                watch.stop();
                work.close();
            }
        });
        setSize(Appearance.onScreen(SIZE));
        setLocationRelativeTo(null);
    }

    void start(List<Path> given) {
        setVisible(true);
        work.ask(WindowWords.of("work.checking"), progress -> desk.check(given, progress), this::show);
    }

    private void show(List<FileDesk.Verdict> now) {
        boolean same = now.size() == verdicts.size();
        int at = same ? Math.max(0, files.getSelectedIndex()) : 0;
        verdicts = now;
        files.setModel(new DefaultComboBoxModel<>(
                now.stream().map(FileDesk.Verdict::name).toArray(String[]::new)));
        files.setSelectedIndex(at);
        show(at);
        watch.start();
    }

    /** Somebody mended a file and saved it; false where something else is being done. */
    private boolean again() {
        List<Path> checked = verdicts.stream().map(FileDesk.Verdict::path).toList();
        return work.byItself(
                WindowWords.of("work.checking"), progress -> desk.check(checked, progress), this::shownAgain);
    }

    private void shownAgain(List<FileDesk.Verdict> now) {
        show(now);
        told(WindowWords.of("told.checkedAgain"));
    }

    private void show(int index) {
        FileDesk.Verdict shown = verdicts.get(index);
        points.show(Point.of(shown.checked()));
        verdict.setText(shown.sentence());
        copy.setEnabled(shown.mend());
        message.setEnabled(shown.message().isPresent());
        open.setEnabled(true);
    }

    private void chosen(@Nullable Point point) {
        openAt.setEnabled(point != null && point.cell() != null);
    }

    private @Nullable CheckedSubmission chosen() {
        return files.getSelectedIndex() < 0
                ? null
                : verdicts.get(files.getSelectedIndex()).checked();
    }

    private void copy() {
        CheckedSubmission checked = chosen();
        if (checked != null) {
            work.ask(WindowWords.of("work.marking"), progress -> desk.copy(checked, progress), this::told);
        }
    }

    private void message() {
        verdicts.get(files.getSelectedIndex()).message().ifPresent(text -> {
            Trouble.copy(text);
            told(WindowWords.of("told.copiedMessage"));
        });
    }

    private void open() {
        CheckedSubmission checked = chosen();
        if (checked != null) {
            work.aside(() -> desk.open(checked.path()), this::told);
        }
    }

    private void openAt() {
        CheckedSubmission checked = chosen();
        Point point = points.getSelectedValue();
        CellAddress cell = point == null ? null : point.cell();
        if (checked != null && cell != null) {
            work.aside(() -> desk.openAt(checked.path(), cell), this::told);
        }
    }

    private void told(String sentence) {
        status.tell(sentence);
    }

    @Override
    public void begins(String what, boolean asked) {
        status.begins(what, asked);
    }

    @Override
    public void at(String step, String file, int done, int total) {
        status.at(step, file, done, total);
    }

    @Override
    public void ends() {
        status.ends();
        status.idle(" ");
    }

    @Override
    public void stopped() {
        told(WindowWords.of("told.stopped"));
    }

    @Override
    public void failed(Throwable failure, boolean wanted) {
        Trouble trouble = Trouble.of(failure, desk.folder());
        told(trouble.sentence());
        trouble.show(this);
    }
}
