package vn.soxa.launcher;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.ExampleFolder;
import vn.soxa.plan.ShippedPlan;

/** A test that opens the real window and reads what it shows. */
abstract class OpenWindow {
    static final String Q1 = "2025-Q1";
    static final String TAN_DINH = "Ấp Tân Định";

    @TempDir
    Path home = Path.of("");

    final Hand hand = new Hand();
    final List<Path> opened = new CopyOnWriteArrayList<>();
    Opener opening = opened::add;

    @Nullable
    RoundWindow window;

    @BeforeEach
    void looks() {
        Hand.does(Appearance::install);
    }

    @AfterEach
    void close() {
        Hand.does(() -> Optional.ofNullable(window).ifPresent(RoundWindow::dispose));
    }

    void start(Optional<Remembered.Last> last) {
        Hand.does(() -> {
            window = new RoundWindow(remembered(), file -> opening.open(file));
            window.start(last);
        });
    }

    Remembered remembered() {
        return new Remembered(home.resolve("nho.properties"));
    }

    /** Leaves exactly these shipped plans chosen on the first screen. */
    void plans(String... wanted) {
        for (ShippedPlan plan : ShippedPlan.all()) {
            String box = "first.plans." + plan.folder();
            boolean want = List.of(wanted).contains(plan.folder());
            if (!plan.empty()) {
                JCheckBox shown = hand.find(box, JCheckBox.class);
                if (Hand.seen(shown::isSelected) != want) {
                    hand.click(box);
                }
            }
        }
    }

    void choose(String name) {
        JTable table = hand.find("reporters", JTable.class);
        int row = Hand.seen(() -> IntStream.range(0, table.getRowCount())
                .filter(index -> name.equals(table.getValueAt(index, ReporterModel.NAME)))
                .findFirst()
                .orElseThrow());
        hand.clickRow(table, row);
    }

    int rows() {
        return hand.shows("reporters") ? hand.find("reporters", JTable.class).getRowCount() : 0;
    }

    String line(int row) {
        return lines().get(row);
    }

    /** Name and standing, as the table shows them. */
    List<String> lines() {
        JTable table = hand.find("reporters", JTable.class);
        ReporterModel model = (ReporterModel) table.getModel();
        return Hand.seen(() -> IntStream.range(0, model.getRowCount())
                .mapToObj(
                        row -> model.words(row, ReporterModel.NAME) + " | " + model.words(row, ReporterModel.STANDING))
                .toList());
    }

    String sentence() {
        return hand.shows("sentence") ? hand.find("sentence", JTextArea.class).getText() : "";
    }

    String step() {
        return hand.find("step", javax.swing.JLabel.class).getText();
    }

    String title() {
        return Optional.ofNullable(window).map(RoundWindow::getTitle).orElse("");
    }

    static String clipboard() {
        try {
            return (String) Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
        } catch (IOException | UnsupportedFlavorException nothing) {
            return "";
        }
    }

    static Path example(String name) {
        return ExampleFolder.inbox(Path.of("examples"), Q1).resolve(name);
    }

    static Path copy(String name, Path to) throws IOException {
        return Files.copy(example(name), to);
    }
}
