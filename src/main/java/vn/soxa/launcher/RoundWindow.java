package vn.soxa.launcher;

import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.WorkFolder;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** The window: choosing a work folder the first time, then the round. */
final class RoundWindow extends JFrame implements Desk.Shown, MendPanel.Asked {
    private static final long serialVersionUID = 1L;
    private static final Dimension WANTED = new Dimension(1240, 700);
    private static final Dimension LEAST = new Dimension(820, 440);
    private static final String FIRST = "first";
    private static final String ROUND = "round";

    private final transient Desk desk;
    private final transient Rulings rulings;
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final FirstStart first;
    private final RoundPanel round;
    private transient @Nullable InboxView seen;
    private boolean working;

    RoundWindow(Remembered remembered, Opener opener) {
        super(WindowWords.of("title"));
        desk = new Desk(this, remembered, opener);
        first = new FirstStart(desk::start, desk::sample, this::back);
        rulings = new Rulings(desk);
        setIconImages(ProgramIcon.images());
        round = new RoundPanel(desk, this, this::first);
        content.add(first, FIRST);
        content.add(round, ROUND);
        setContentPane(content);
        setTransferHandlers();
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                desk.close();
            }
        });
        setMinimumSize(LEAST);
        setSize(Appearance.onScreen(WANTED));
        setLocationRelativeTo(null);
    }

    /** Shows the folder and period of the last time, else asks for a folder. */
    void start(Optional<Remembered.Last> last) {
        if (last.isPresent()) {
            show(ROUND);
            setVisible(true);
            desk.open(last.get().folder(), last.get().period());
        } else {
            first();
            setVisible(true);
        }
    }

    private void first() {
        show(FIRST);
        first.ask(desk.opened());
        first.firstField().requestFocusInWindow();
    }

    private void back() {
        if (desk.opened()) {
            show(ROUND);
        }
    }

    private void show(String card) {
        cards.show(content, card);
        getRootPane().setDefaultButton(card.equals(FIRST) ? first.mainButton() : round.mainButton());
    }

    private void setTransferHandlers() {
        DropFiles drop = new DropFiles(desk::receive);
        round.setTransferHandler(drop);
        round.dropOn(drop);
    }

    @Override
    public void plan(WorkFolder folder, Plan plan, List<Period> periods, Period chosen) {
        seen = null;
        setTitle(WindowWords.of(
                "title.of",
                "commune",
                plan.communeName(),
                "folder",
                folder.root().toString()));
        show(ROUND);
        round.plan(folder, plan, periods, chosen);
    }

    @Override
    public void seen(InboxView now) {
        seen = now;
        round.seen(now);
        getRootPane().setDefaultButton(round.mainButton());
    }

    @Override
    public void told(String sentence) {
        round.status().tell(sentence);
    }

    @Override
    public void begins(String what, boolean asked) {
        round.status().begins(what, asked);
        if (asked) {
            working = true;
            round.busy(true);
            first.busy(true);
        }
    }

    @Override
    public void at(String step, String file, int done, int total) {
        round.status().at(step, file, done, total);
        first.at(WindowWords.of("step.at", "step", step, "file", file));
    }

    @Override
    public void ends() {
        round.status().ends();
        round.busy(false);
        first.busy(false);
        if (working) {
            working = false;
            SwingUtilities.invokeLater(round::focusOnWork);
        }
    }

    @Override
    public void stopped() {
        told(WindowWords.of("told.stopped"));
    }

    @Override
    public void failed(Throwable failure, boolean wanted) {
        Trouble trouble = Trouble.of(failure, desk.folder());
        told(trouble.sentence());
        if (wanted) {
            trouble.show(this);
        }
        if (!desk.opened()) {
            first();
        }
    }

    @Override
    public void openAt(Point point) {
        if (point.file() != null) {
            desk.files().openAt(point);
        }
    }

    @Override
    public void openCopy(CheckedSubmission file) {
        Optional.ofNullable(seen)
                .flatMap(now -> Optional.ofNullable(now.copies().get(file.file())))
                .ifPresent(desk::open);
    }

    @Override
    public void copyMessage(ReporterRow row) {
        message(row).ifPresent(text -> {
            Trouble.copy(text);
            told(WindowWords.of("told.copied", "name", row.name()));
        });
    }

    @Override
    public void settle(Point point, String reading, String because) {
        rulings.settle(point, reading, because);
    }

    @Override
    public void which(Point point, FileAnswer answer) {
        rulings.which(point, answer);
    }

    @Override
    public void exclude(String file) {
        rulings.exclude(file);
    }

    @Override
    public void pin(String file) {
        rulings.pin(file);
    }

    @Override
    public void name(String file, String reporter) {
        rulings.name(file, reporter);
    }

    @Override
    public boolean hasCopy(@Nullable CheckedSubmission file) {
        return file != null && seen != null && seen.copies().containsKey(file.file());
    }

    @Override
    public boolean hasMessage(ReporterRow row) {
        return message(row).isPresent();
    }

    private Optional<String> message(ReporterRow row) {
        CheckedSubmission file = row.file();
        String key = file != null ? file.file() : row.code();
        return Optional.ofNullable(seen)
                .flatMap(now -> Optional.ofNullable(now.messages().get(key)));
    }
}
