package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridLayout;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** What is to be mended of the line chosen, and what the officer can do about it. */
final class MendPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What the officer asks for here. */
    interface Asked {
        void openAt(Point point);

        void openCopy(CheckedSubmission file);

        void copyMessage(ReporterRow row);

        void settle(Point point, String reading, String because);

        /** Which of several files counts. */
        void which(Point point, FileAnswer answer);

        void name(String file, String reporter);

        /** The file does not count. */
        void exclude(String file);

        /** The file stands whatever else its reporter sent. */
        void pin(String file);

        /** Whether there is a marked copy of the file. */
        boolean hasCopy(@Nullable CheckedSubmission file);

        /** Whether there is something to send. */
        boolean hasMessage(ReporterRow row);
    }

    private final transient Asked asked;
    private final JLabel title = new JLabel(" ");
    private final JLabel call = new JLabel(" ");
    private final JLabel where = new JLabel(" ");
    private final PointList points = new PointList(this::chosen);
    private final QuestionPanel question;
    private final WhosePanel whose;
    private final JButton openAt = WindowWords.button("mend.openAt", this::openAt);
    private final JButton openCopy = WindowWords.button("mend.openCopy", this::openCopy);
    private final JButton pin = WindowWords.button("mend.pin", this::pin);
    private final JButton exclude = WindowWords.button("mend.exclude", this::exclude);
    private final JButton message = WindowWords.button("mend.message", this::message);
    private final JPanel rows = new JPanel(new GridLayout(0, 1, 0, 4));
    private transient @Nullable ReporterRow row;
    private transient List<Reporter> reporters = List.of();
    private transient Map<String, Contact> contacts = Map.of();
    private boolean busy;

    MendPanel(Asked asked) {
        super(new BorderLayout(0, 4));
        this.asked = asked;
        this.question = new QuestionPanel(asked::settle, asked::which);
        this.whose = new WhosePanel(asked::name, asked::exclude);
        setBorder(BorderFactory.createEmptyBorder(0, 8, 0, 12));
        title.setFont(Appearance.bold());
        JPanel head = new JPanel();
        head.setLayout(new BoxLayout(head, BoxLayout.Y_AXIS));
        head.add(title);
        head.add(call);
        head.add(where);
        add(head, BorderLayout.NORTH);
        add(points.scrolling(), BorderLayout.CENTER);
        JPanel foot = new JPanel();
        foot.setLayout(new BoxLayout(foot, BoxLayout.Y_AXIS));
        List.of(question, whose, buttons()).forEach(foot::add);
        add(foot, BorderLayout.SOUTH);
        show(null);
    }

    private JPanel buttons() {
        List.of(openAt, openCopy, message).forEach(rows::add);
        rows.add(Appearance.dropping(exclude));
        rows.add(Appearance.deciding(pin));
        rows.setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 0));
        return rows;
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(message.getPreferredSize().width * 5 / 4, 100);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getMinimumSize().width * 5 / 4, super.getPreferredSize().height);
    }

    void plan(Plan plan) {
        reporters = plan.reporters();
        contacts = Contact.of(plan);
    }

    void dropOn(TransferHandler files) {
        points.setTransferHandler(files);
    }

    void busy(boolean now) {
        busy = now;
        enable(points.getSelectedValue());
    }

    void show(@Nullable ReporterRow now) {
        boolean again = now != null && row != null && row.same(now);
        row = now;
        title.setText(now == null ? WindowWords.of("mend.none") : now.name() + " – " + now.standingWords());
        Contact contact = now == null ? null : contacts.get(String.valueOf(now.code()));
        call.setText(call(now, contact));
        call.setToolTipText(call.getText());
        where.setText(
                now == null || now.file() == null
                        ? " "
                        : WindowWords.of("mend.file", "file", now.file().file(), "rows", Integer.toString(now.rows())));
        where.setToolTipText(where.getText());
        List<Point> shown = now == null ? List.of() : Point.of(now);
        if (again) {
            points.follow(shown);
        } else {
            points.show(shown);
        }
        if (now != null && now.standing() == Standing.UNIDENTIFIED && now.file() != null) {
            whose.ask(now.file().file(), reporters);
        } else {
            whose.setVisible(false);
        }
        chosen(points.getSelectedValue());
    }

    private static String call(@Nullable ReporterRow row, @Nullable Contact contact) {
        return row == null || row.code() == null
                ? " "
                : contact == null
                        ? WindowWords.of("mend.noPhone")
                        : WindowWords.of("mend.phone", "phone", contact.spoken());
    }

    /** False where there is nothing to work on. */
    boolean takeFocus() {
        return points.getModel().getSize() > 0 && points.requestFocusInWindow();
    }

    private void chosen(@Nullable Point point) {
        if (point != null && point.open()) {
            question.ask(point);
        } else {
            question.setVisible(false);
        }
        enable(point);
    }

    private void enable(@Nullable Point point) {
        ReporterRow now = row;
        openAt.setEnabled(point != null ? point.file() != null : now != null && now.file() != null);
        openCopy.setEnabled(asked.hasCopy(file(point)));
        boolean several = now != null && !now.others().isEmpty();
        rows.remove(pin);
        if (several) {
            rows.add(pin);
        }
        pin.setEnabled(!busy && several && file(point) != null);
        exclude.setEnabled(!busy && file(point) != null);
        boolean alone = point != null && point.asksWhich();
        pin.setVisible(!alone);
        exclude.setVisible(!alone && !whose.isVisible());
        message.setEnabled(now != null && asked.hasMessage(now));
        question.allow(!busy);
        whose.allow(!busy);
    }

    private @Nullable CheckedSubmission file(@Nullable Point point) {
        return point != null && point.file() != null ? point.file() : row == null ? null : row.file();
    }

    private void openAt() {
        Point point = points.getSelectedValue();
        if (point != null) {
            asked.openAt(point);
        }
    }

    private void openCopy() {
        CheckedSubmission file = file(points.getSelectedValue());
        if (file != null) {
            asked.openCopy(file);
        }
    }

    private void message() {
        if (row != null) {
            asked.copyMessage(row);
        }
    }

    private void pin() {
        CheckedSubmission file = file(points.getSelectedValue());
        if (file != null) {
            asked.pin(file.file());
        }
    }

    private void exclude() {
        CheckedSubmission file = file(points.getSelectedValue());
        if (file != null) {
            asked.exclude(file.file());
        }
    }
}
