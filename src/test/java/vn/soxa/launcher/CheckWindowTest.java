package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.ExampleFolder;

/** A file dragged onto the program's icon. */
class CheckWindowTest {
    private static final String NAME = "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx";

    @TempDir
    Path home = Path.of("");

    private final Hand hand = new Hand();
    private final List<Path> opened = new CopyOnWriteArrayList<>();
    private @Nullable CheckWindow window;

    @AfterEach
    void close() {
        Hand.does(() -> Optional.ofNullable(window).ifPresent(CheckWindow::dispose));
    }

    @Test
    void the_file_is_checked_by_the_last_plan_book_and_marked_only_when_asked_for() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("Xã Hòa Bình"));
        Remembered remembered = new Remembered(home.resolve("nho.properties"));
        remembered.write(folder, "2025-Q1");
        Path file = Files.copy(
                ExampleFolder.inbox(Path.of("examples"), "2025-Q1").resolve(NAME),
                Files.createDirectory(home.resolve("Tải về")).resolve(NAME));
        open(remembered, file);

        hand.await("the findings", () -> verdict().contains("02 điểm phải sửa"));
        assertThat(hand.find("points", PointList.class)
                        .getModel()
                        .getElementAt(0)
                        .text())
                .contains("5 + 13");
        assertThat(file.resolveSibling("Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx")).doesNotExist();
        hand.picture("kiem-tra");
        hand.keys(KeyEvent.VK_ENTER);
        hand.await(
                "the marked copy opens",
                () -> opened.contains(file.resolveSibling("Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx")));
        hand.keys(KeyEvent.VK_ESCAPE);
        hand.await("it closes", () -> !hand.shows("check.copy"));
    }

    @Test
    void a_file_that_is_saved_again_is_checked_again_and_a_cell_can_be_looked_at() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("Xã Hòa Bình"));
        Remembered remembered = new Remembered(home.resolve("nho.properties"));
        remembered.write(folder, "2025-Q1");
        Path examples = ExampleFolder.inbox(Path.of("examples"), "2025-Q1");
        Path file = Files.copy(examples.resolve(NAME), home.resolve(NAME));
        open(remembered, file);
        hand.await("the findings", () -> verdict().contains("điểm phải sửa"));
        String before = verdict();

        hand.click("mend.openAt");
        hand.await("a copy opens there", () -> opened.size() == 1);
        assertThat(opened.get(0)).isNotEqualTo(file).hasFileName(NAME);

        Files.copy(examples.resolve("Ap-07_Thanh-My_2025-Q1.xlsx"), file, StandardCopyOption.REPLACE_EXISTING);
        hand.await("it is checked again", () -> !verdict().equals(before));
    }

    @Test
    void without_a_plan_book_it_is_said_what_to_do_first() throws Exception {
        Path file = Files.writeString(home.resolve("a.csv"), "a;b\n");
        open(new Remembered(home.resolve("nho.properties")), file);

        hand.find("trouble.close");
        hand.keys(KeyEvent.VK_ENTER);
        hand.await("it is read", () -> !hand.shows("trouble.close"));
        assertThat(hand.find("sentence", JTextArea.class).getText()).contains("chọn thư mục làm việc");
    }

    private void open(Remembered remembered, Path... files) {
        Hand.does(() -> {
            Appearance.install();
            CheckWindow shown = new CheckWindow(new FileDesk(remembered, opened::add));
            window = shown;
            shown.start(List.of(files));
        });
    }

    private String verdict() {
        return hand.shows("check.verdict")
                ? hand.find("check.verdict", JTextArea.class).getText()
                : "";
    }
}
