package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import vn.soxa.app.ExampleFolder;
import vn.soxa.app.ReportingRound;
import vn.soxa.plan.Hamlet;

/** The first hour in the window: a look at the sample, then one's own commune; brakes and the way back. */
class FirstHourTest extends OpenWindow {

    @Test
    void the_sample_runs_from_the_first_screen_to_the_zip_and_its_results_are_one_click_away() throws Exception {
        start(Optional.empty());
        hand.click("first.folder");
        hand.write(home.resolve("So-Xa").toString());
        hand.picture("man-hinh-dau");
        hand.click("first.sample");
        hand.await("the results", () -> hand.shows("result.workbook"));
        hand.picture("xa-mau");
        assertThat(title()).contains("xã Tân Phước Đồi");
        assertThat(Hand.seen(hand.find("commune", JLabel.class)::getText)).endsWith("số liệu đều bịa");
        hand.click("result.workbook");
        hand.await("the workbook opens", () -> opened.stream()
                .anyMatch(file -> file.endsWith("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q2.xlsx")));
        hand.click("more");
        hand.find("more.report.2025-6T");
        hand.picture("viec-khac");
        hand.click("more.report.2025-6T");
        hand.await("the report of six months", () -> opened.stream()
                .anyMatch(file -> file.endsWith("Tong-hop_xa-Tan-Phuoc-Doi_2025-6T.xlsx")));

        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_H);
        hand.await("it was added up again", () -> sentence().startsWith("Đã tổng hợp"));
        choose("Ấp Thạnh Mỹ");
        hand.picture("xa-mau-can-sua");
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_G);
        hand.find("brake.go");
        hand.picture("xa-mau-hoi-truoc-khi-goi");
        hand.click("brake.go");
        hand.await("the zip", () -> sentence().startsWith("Đã đóng gói"));
        hand.picture("xa-mau-da-goi");
    }

    @Test
    void ones_own_commune_is_made_from_a_pasted_column_and_asked_about_before_issuing() throws Exception {
        Path folder = home.resolve("Xã Hòa Bình");
        start(Optional.empty());
        hand.click("first.folder");
        hand.write(folder.toString());
        hand.click("first.start");
        hand.await("the name is asked for", () -> effect().startsWith("Chưa ghi tên xã"));
        assertThat(folder).doesNotExist();
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_X);
        hand.write("xã Hòa Bình");
        plans("htx-ocop-2024-2025");
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_P);
        hand.write("Tên ấp\nẤp Một\n2. ấp Hai\nBa\n");
        hand.keys(KeyEvent.VK_TAB);
        hand.write("Lê Thị Sáu");
        hand.keys(KeyEvent.VK_TAB);
        hand.write("0912000111");
        hand.picture("xa-toi");
        hand.click("first.start");
        hand.await("the hamlets", () -> lines().contains("Ấp Một | Chưa nộp"));
        assertThat(ReportingRound.open(folder, (step, file) -> {}).plan().hamlets())
                .extracting(Hamlet::code)
                .containsExactly("AP01", "AP02", "AP03");

        hand.await("the next step is to issue", () -> isDefault("verb.issueHamlets"));
        hand.click("verb.issueHamlets");
        hand.find("brake.go");
        hand.picture("hoi-truoc-khi-tao");
        hand.keys(KeyEvent.VK_ENTER);
        hand.await("nothing was made", () -> !hand.shows("brake.go"));
        assertThat(folder.resolve("2025-Q1")).doesNotExist();
        hand.click("verb.issueHamlets");
        hand.click("brake.go");
        hand.await("the templates open", () -> opened.stream().anyMatch(file -> file.endsWith("1-Bieu-mau")));
    }

    @Test
    void a_value_told_by_telephone_counts_and_can_be_taken_back() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xa"), Q1);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("everybody was read", () -> lines().contains(TAN_DINH + " | Còn 2 chỗ phải sửa"));
        choose(TAN_DINH);
        hand.find("question.because");
        assertThat(hand.shows("question.reading")).isFalse();
        hand.click("question.other");
        hand.write("18");
        hand.click("question.because");
        hand.write("ông Tư nói 18 người");
        hand.picture("qua-dien-thoai");
        Rectangle button = hand.find("mend.message").getBounds();
        hand.click("question.settle");
        hand.await("one less", () -> lines().contains(TAN_DINH + " | Còn 1 chỗ phải sửa"));
        hand.await("the focus is where the work goes on", () -> "points".equals(focus()));
        assertThat(Files.readString(folder.resolve(Q1).resolve("quyet-dinh.json")))
                .contains("ông Tư nói 18 người");
        theNextIsAsked();
        assertThat(hand.find("mend.message").getBounds()).isEqualTo(button);

        hand.click("more");
        hand.click("more.decisions");
        JTable decided = hand.find("decided", JTable.class);
        hand.picture("quyet-dinh");
        hand.clickRow(decided, 0);
        hand.click("decided.back");
        hand.await("two again", () -> lines().contains(TAN_DINH + " | Còn 2 chỗ phải sửa"));
    }

    private String effect() {
        return Hand.seen(hand.find("first.effect", JLabel.class)::getText);
    }

    private void theNextIsAsked() {
        PointList points = hand.find("points", PointList.class);
        hand.picture("cau-tiep-theo");
        Point next = Hand.seen(points::getSelectedValue);
        assertThat(next.open()).isTrue();
        assertThat(hand.find("question.place", JLabel.class).getText()).isEqualTo(next.title());
        assertThat(hand.find("question.because", JTextField.class).getText()).isEqualTo("ông Tư nói 18 người");
        Rectangle chosen = Hand.seen(() -> points.getCellBounds(points.getSelectedIndex(), points.getSelectedIndex()));
        assertThat(Hand.seen(points::getVisibleRect).intersects(chosen)).isTrue();
    }

    @Test
    void nobodys_file_is_skipped_and_nothing_is_preselected() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Path inbox = Files.createDirectories(ExampleFolder.inbox(folder, Q1));
        Files.writeString(inbox.resolve("hinh.csv"), "a;b\n1;2\n");
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("the file", () -> lines().contains("hinh.csv | Chưa rõ của ai"));
        choose("hinh.csv");
        JComboBox<?> whose = hand.find("whose", JComboBox.class);
        assertThat(Hand.seen(whose::getSelectedItem)).isNull();
        assertThat(hand.find("whose.settle").isEnabled()).isFalse();
        assertThat(hand.shows("mend.exclude")).isFalse();
        hand.click("whose.skip");
        hand.await("it is gone", () -> lines().stream().noneMatch(line -> line.contains("Chưa rõ của ai")));
    }

    @Test
    void which_of_two_files_counts_is_answered_with_one_click() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Path inbox = Files.createDirectories(ExampleFolder.inbox(folder, Q1));
        Path first = copy("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx", inbox.resolve("ap 3.xlsx"));
        HandFilled.withoutRow(first, inbox.resolve("ap 3 sua.xlsx"), "A3 Chuyển đổi", 5);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("both were read", () -> lines().contains(TAN_DINH + " | Còn 2 chỗ phải sửa"));
        choose(TAN_DINH);
        PointList points = hand.find("points", PointList.class);
        hand.clickItem(points, which(points).orElseThrow());
        hand.picture("ban-nao");
        assertThat(hand.shows("mend.exclude")).isFalse();
        hand.click("question.file.BOTH");
        hand.await("it was kept", () -> sentence().startsWith("Đã ghi nhận"));
        assertThat(Files.readString(folder.resolve(Q1).resolve("quyet-dinh.json")))
                .contains("\"pinned\" : [ \"ap 3 sua.xlsx\", \"ap 3.xlsx\" ]");
        assertThat(which(points)).isEmpty();
    }

    @Test
    void a_further_plan_is_added_and_what_was_written_is_printed() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xa"), Q1);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.click("verb.collect");
        hand.await("the result", () -> sentence().startsWith("Đã tổng hợp"));
        hand.click("print");
        hand.find("print.report");
        hand.picture("in");
        hand.click("print.overview");
        hand.await("it opens", () -> opened.stream()
                .anyMatch(file -> file.endsWith("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx")));
        hand.await("what to press", () -> sentence().contains("bấm Ctrl+P để in"));

        hand.click("more");
        hand.click("more.plan");
        hand.click("plan.which");
        hand.keys(KeyEvent.VK_DOWN);
        hand.keys(KeyEvent.VK_DOWN);
        hand.keys(KeyEvent.VK_ENTER);
        hand.picture("them-ke-hoach");
        hand.keys(KeyEvent.VK_ENTER);
        hand.await("it was added", () -> sentence().startsWith("Đã thêm Giảm nghèo"));
        assertThat(ReportingRound.open(folder, (step, file) -> {}).plan().several())
                .hasSize(3);
    }

    private static Optional<Integer> which(PointList points) {
        return Hand.seen(() -> IntStream.range(0, points.getModel().getSize())
                .filter(i -> points.getModel().getElementAt(i).asksWhich())
                .boxed()
                .findFirst());
    }

    private boolean isDefault(String name) {
        return Hand.seen(() -> Optional.ofNullable(window)
                .map(shown -> shown.getRootPane().getDefaultButton())
                .map(button -> name.equals(button.getName()))
                .orElse(false));
    }

    private static String focus() {
        return Hand.seen(() -> Optional.ofNullable(java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                        .getFocusOwner())
                .map(owner -> String.valueOf(owner.getName()))
                .orElse(""));
    }
}
