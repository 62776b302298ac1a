package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import vn.soxa.app.ExampleFolder;

/** The real window on a real screen, by clicks and keys. */
class RoundWindowTest extends OpenWindow {

    @Test
    void the_first_start_makes_a_work_folder_in_one_step_and_the_next_opens_it() {
        Path folder = home.resolve("Nguyễn Thị Ánh").resolve("Xã Hòa Bình");
        start(Optional.empty());
        hand.click("first.folder");
        hand.write(folder.toString());
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_X);
        hand.write("xã Hòa Bình");
        plans("htx-ocop-2024-2025");
        hand.picture("lan-dau");
        hand.keys(KeyEvent.VK_ENTER);

        hand.await("the reporters", () -> rows() == 16 && line(0).contains("Chưa nộp"));
        assertThat(folder.resolve("So-ke-hoach.xlsx")).exists();
        assertThat(title()).contains("xã Hòa Bình");
        hand.click("verb.planBook");
        hand.await("the plan book opens", () -> opened.contains(folder.resolve("So-ke-hoach.xlsx")));

        close();
        start(remembered().read());
        hand.await("the same folder again", () -> title().contains("xã Hòa Bình"));
    }

    @Test
    void the_example_commune_is_read_collected_and_told_in_a_sentence() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("Xã mẫu"), Q1);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("everybody was read", () -> lines().contains("Đài Truyền thanh xã | Đã đọc, chưa tổng hợp"));
        assertThat(lines())
                .contains(
                        TAN_DINH + " | Còn 2 chỗ phải sửa",
                        "Ấp Bình Quới | Chưa nộp",
                        "Ấp Srê Thnốt | Còn 1 chỗ cần xác nhận");
        assertThat(folder.resolve(Q1).resolve("4-Tong-hop")).doesNotExist();

        hand.click("verb.collect");
        hand.await("the result", () -> sentence().startsWith("Đã tổng hợp"));
        assertThat(sentence())
                .startsWith("Đã tổng hợp: 15/16 nơi đã nộp; ")
                .contains(" đạt 45,7% kế hoạch; chậm tiến độ: ")
                .doesNotContain("CT3.1", "CT5")
                .contains(" bản cần sửa; ", " bản cần xác nhận.");
        assertThat(lines()).contains("Đài Truyền thanh xã | Hợp lệ");
        choose(TAN_DINH);
        hand.picture("tong-hop");
        hand.click("mend.openCopy");
        hand.await("the marked copy opens", () -> opened.stream()
                .anyMatch(file -> file.endsWith("Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx")));
        hand.click("mend.message");
        hand.await("the message was copied", () -> sentence().startsWith("Đã chép lời nhắn"));
        assertThat(clipboard()).contains("Trưởng ấp Tân Định", "cần sửa");
        hand.click("verb.sendUpward");
        hand.find("brake.go");
        hand.picture("hoi-truoc-khi-goi");
        hand.click("brake.go");
        hand.await("the outputs open", () -> opened.stream().anyMatch(file -> file.endsWith("4-Tong-hop")));
        assertThat(sentence()).startsWith("Đã đóng gói Gui-cap-tren_xa-Tan-Phuoc-Doi_2025-Q1.zip");
        assertThat(folder.resolve(Q1).resolve("4-Tong-hop/Gui-cap-tren_xa-Tan-Phuoc-Doi_2025-Q1.zip"))
                .exists();
    }

    @Test
    void dropped_files_are_copied_and_what_comes_by_itself_is_noticed() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Path inbox = ExampleFolder.inbox(folder, Q1);
        Path usb = Files.createDirectory(home.resolve("USB"));
        Path sent = copy("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx", usb.resolve("báo cáo.xlsx"));
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("nobody has sent", () -> lines().contains(TAN_DINH + " | Chưa nộp"));

        hand.drop(hand.find("reporters", JTable.class), sent);
        hand.await("it was read", () -> lines().contains(TAN_DINH + " | Còn 2 chỗ phải sửa"));
        assertThat(sentence()).startsWith("Đã nhận 01 tệp mới");
        assertThat(sent).exists();
        assertThat(inbox.resolve("báo cáo.xlsx")).hasSameBinaryContentAs(sent);

        Files.writeString(usb.resolve("báo cáo.xlsx"), "không phải bảng tính");
        hand.drop(hand.find("reporters", JTable.class), sent);
        hand.await("the other one too", () -> Files.exists(inbox.resolve("báo cáo (2).xlsx")));
        hand.await("it is not a workbook", () -> lines().contains("báo cáo (2).xlsx | Chưa rõ của ai"));
        assertThat(inbox.resolve("báo cáo.xlsx")).hasSameBinaryContentAs(example("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx"));

        copy("Ap-01_Phu-Loi_2025-Q1.xlsx", inbox.resolve("Ap-01_Phu-Loi_2025-Q1.xlsx"));
        hand.await("it was noticed", () -> lines().stream()
                .anyMatch(line -> line.startsWith("Ấp Phú Lợi | Đã") || line.startsWith("Ấp Phú Lợi | Còn")));
    }

    @Test
    void a_question_is_answered_with_one_click_and_kept() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xa"), Q1);
        ExampleFolder.wholeHectares(ExampleFolder.inbox(folder, Q1).resolve("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx"));
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("everybody was read", () -> lines().contains(TAN_DINH + " | Còn 2 chỗ phải sửa"));
        choose(TAN_DINH);
        PointList points = hand.find("points", PointList.class);
        int question = Hand.seen(() -> IntStream.range(0, points.getModel().getSize())
                .filter(i -> points.getModel().getElementAt(i).asks())
                .findFirst()
                .orElseThrow());
        hand.clickItem(points, question);
        hand.picture("xac-nhan");
        hand.click("mend.openAt");
        hand.await("a copy opens at the cell", () -> sentence().contains("A3 Chuyển đổi, ô F20"));
        assertThat(opened.get(0)).hasFileName("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx");
        assertThat(opened.get(0).startsWith(folder)).isFalse();
        hand.click("question.reading");
        hand.await("it was kept", () -> sentence().startsWith("Đã ghi nhận"));
        assertThat(Files.readString(folder.resolve(Q1).resolve("quyet-dinh.json"), StandardCharsets.UTF_8))
                .contains("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx!A3 Chuyển đổi!F20", "1250");
        assertThat(Hand.seen(() -> Stream.of(points.getModel())
                        .flatMap(model -> IntStream.range(0, model.getSize()).mapToObj(model::getElementAt))
                        .anyMatch(Point::asks)))
                .isFalse();
    }

    @Test
    void a_file_nobody_can_identify_is_named_and_counts() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        Files.createDirectories(ExampleFolder.inbox(folder, Q1));
        Files.writeString(
                ExampleFolder.inbox(folder, Q1).resolve("khong ten.csv"), "gì đó;1\n", StandardCharsets.UTF_8);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.await("nobody knows whose", () -> lines().contains("khong ten.csv | Chưa rõ của ai"));
        choose("khong ten.csv");
        hand.picture("cua-ai");
        hand.click("whose");
        hand.keys(KeyEvent.VK_DOWN);
        hand.keys(KeyEvent.VK_DOWN);
        hand.keys(KeyEvent.VK_ENTER);
        hand.click("whose.settle");
        hand.await("it was kept", () -> sentence().startsWith("Đã ghi nhận"));
        assertThat(lines()).doesNotContain("khong ten.csv | Chưa rõ của ai");
        assertThat(Files.readString(folder.resolve(Q1).resolve("quyet-dinh.json"), StandardCharsets.UTF_8))
                .contains("\"khong ten.csv\" : \"AP02\"");
    }

    @Test
    void a_collect_that_is_stopped_leaves_every_output_as_it_was() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xa"), Q1);
        start(Optional.of(new Remembered.Last(folder, Q1)));
        hand.click("verb.collect");
        hand.await("the result", () -> sentence().startsWith("Đã tổng hợp"));
        byte[] before = Files.readAllBytes(folder.resolve(Q1).resolve("4-Tong-hop/ket-qua.json"));
        for (int i = 0; i < 150; i++) {
            copy(
                    "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx",
                    ExampleFolder.inbox(folder, Q1).resolve("Ap-03 " + i + ".xlsx"));
        }
        hand.click("verb.collect");
        hand.await("it is on its way", () -> step().contains("/"));
        hand.picture("dang-doc");
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_D);
        hand.await("it stopped", () -> sentence().startsWith("Đã dừng"));
        assertThat(Files.readAllBytes(folder.resolve(Q1).resolve("4-Tong-hop/ket-qua.json")))
                .isEqualTo(before);
        assertThat(hand.find("verb.collect").isEnabled()).isTrue();
    }

    @Test
    void a_folder_that_is_gone_is_said_and_another_one_is_asked_for() throws Exception {
        start(Optional.of(new Remembered.Last(home.resolve("USB đã rút"), Q1)));
        hand.find("trouble.close");
        hand.keys(KeyEvent.VK_ENTER);
        hand.click("first.folder");
        assertThat(hand.shows("first.back")).isFalse();
        Path folder = ExampleFolder.empty(home.resolve("xa"));
        hand.write(folder.toString());
        hand.keys(KeyEvent.VK_ENTER);
        hand.await("it opens", () -> rows() == 16);

        hand.click("folder.change");
        hand.find("first.back");
        hand.keys(KeyEvent.VK_ESCAPE);
        hand.await("back again", () -> rows() == 16);
    }
}
