package vn.soxa.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.book.Rounds;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.Typing;
import vn.soxa.sheet.Stamp;

/** Through real files: sent back, mended, answered, sent again. */
class ReturnedCopiesTest {
    private static final String A1 = "name|kind|status|members|women|khmer|land|unit|representative|phone";
    private static final String COPY = "bao cao Tan Dinh_can-sua.xlsx";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_copy_and_a_text_for_each_file_that_must_be_mended() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "bao cao Tan Dinh (1).xlsx", ReturnedCopiesTest::faulty);
        round.filled("AP01", "Ap-01.xlsx", typing -> typing.rows("A1 THT-HTX", A1, good("THT Phú Lợi")));

        assertThat(round.sendBack()).containsExactly(COPY, "bao cao Tan Dinh_can-sua.txt", "Chua-nop.txt");
        assertThat(round.returned().resolve("bao cao Tan Dinh_can-sua.txt"))
                .hasContent("Kính gửi anh/chị Trưởng ấp Tân Định: báo cáo Quý I/2025 còn 03 ô cần sửa và 01 ô cần xác"
                        + " nhận (xem trang Cần sửa):\r\n"
                        + "1) A1 ô F6: Không đọc được “5 + 13”: ô này chỉ nhận số nguyên.\r\n"
                        + "2) A1 ô F7:F8: Không đọc được “nhiều”: ô này chỉ nhận số nguyên.\r\n"
                        + "3) A3 ô G5: Số “1.250” có thể hiểu hai cách: 1250 hoặc 1,25 (tính bằng ha).\r\n"
                        + "Nhờ sửa, trả lời ở cột “Trả lời” của trang đó, rồi gửi lại trước 17/3/2025.\r\n");
        assertThat(Files.readString(round.returned().resolve("Chua-nop.txt"))).doesNotContainPattern("(?<!\r)\n");
        assertThat(Files.readAllLines(round.returned().resolve("Chua-nop.txt")))
                .contains("Kính gửi anh/chị Trưởng ấp Hòa Thuận: xã chưa nhận được báo cáo Quý I/2025 (hạn 17/3/2025)."
                        + " Nhờ anh/chị gửi sớm; không có gì mới thì nhắn “không phát sinh”.")
                .anyMatch(line -> line.startsWith("Kính gửi anh/chị Nguyễn Minh Trí: xã chưa nhận được"))
                .noneMatch(line -> line.contains("Tân Định") || line.contains("Phú Lợi"));
    }

    @Test
    void one_copy_that_cannot_be_written_keeps_none_of_the_others_from_it() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP01", "Ap-01.xlsx", ReturnedCopiesTest::faulty);
        round.filled("AP03", "Ap-03.xlsx", ReturnedCopiesTest::faulty);
        Files.createDirectories(round.returned().resolve("Ap-01_can-sua.xlsx/in the way"));

        assertThatThrownBy(round::sendBack).hasMessageContaining("Ap-01_can-sua.xlsx");
        assertThat(round.returned().resolve("Ap-03_can-sua.xlsx")).isRegularFile();
        assertThat(round.returned().resolve("Chua-nop.txt")).isRegularFile();
    }

    @Test
    void the_first_sheet_is_all_one_needs_to_read() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "bao cao Tan Dinh.xlsx", ReturnedCopiesTest::faulty);
        round.sendBack();

        assertThat(Rounds.page(round.returned().resolve(COPY)))
                .containsExactlyElementsOf(Files.readAllLines(Path.of("src/test/resources/returned/page.txt")));
    }

    @Test
    void mended_in_another_program_and_answered_it_counts_whole() throws Exception {
        Rounds round = Rounds.in(folder);
        Path sent = round.filled("AP03", "bao cao Tan Dinh.xlsx", ReturnedCopiesTest::faulty);
        round.sendBack();
        Path copy = round.returned().resolve(COPY);
        Typing.into(copy, typing -> {
            mend(typing);
            typing.cell("Cần sửa", answer(copy, "1.250"), "'1,25");
        });
        Path saved = new LibreOffice(folder).convert(copy, "xlsx");
        Files.copy(saved, round.inbox().resolve(COPY), StandardCopyOption.REPLACE_EXISTING);

        CheckedRound again = round.check();
        CheckedSubmission mended = of(again, COPY);
        assertThat(mended.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(mended.accepted()).hasSize(6);
        assertThat(Objects.requireNonNull(mended.submission().stamp()))
                .extracting(Stamp::round, Stamp::reporter)
                .containsExactly(2, "AP03");
        assertThat(mended.findings()).extracting(Finding::code).contains(FindingCode.CELL_ANSWERED);
        assertThat(of(again, String.valueOf(sent.getFileName())).status()).isEqualTo(SubmissionStatus.REPLACED);
        assertThat(Rounds.copies().write(mended)).isEmpty();
    }

    @Test
    void what_was_answered_stays_answered_in_the_next_round() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "bao cao Tan Dinh.xlsx", ReturnedCopiesTest::faulty);
        round.sendBack();
        Path copy = round.returned().resolve(COPY);
        Typing.into(copy, typing -> typing.cell("Cần sửa", answer(copy, "1.250"), "'1,25"));
        Files.move(copy, round.inbox().resolve("bao cao Tan Dinh.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        round.sendBack();

        List<String> page = Rounds.page(copy);
        assertThat(page).filteredOn(line -> line.contains("Cần xác nhận (")).isEmpty();
        assertThat(page).filteredOn(line -> line.contains("Đã trả lời:")).hasSize(1);
        assertThat(of(round.check(), "bao cao Tan Dinh.xlsx").findings())
                .extracting(Finding::code)
                .contains(FindingCode.CELL_ANSWERED)
                .doesNotContain(FindingCode.CELL_NUMBER_AMBIGUOUS);
    }

    @Test
    void an_answer_is_about_what_the_cell_said_then() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "bao cao Tan Dinh.xlsx", ReturnedCopiesTest::faulty);
        round.sendBack();
        Path copy = round.returned().resolve(COPY);
        Typing.into(copy, typing -> typing.cell("Cần sửa", answer(copy, "1.250"), "'1,25")
                .rows("A3 Chuyển đổi", "area", "'2.500"));
        Files.move(copy, round.inbox().resolve("bao cao Tan Dinh.xlsx"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(of(round.check(), "bao cao Tan Dinh.xlsx").findings())
                .extracting(Finding::code)
                .contains(FindingCode.CELL_NUMBER_AMBIGUOUS)
                .doesNotContain(FindingCode.CELL_ANSWERED);
    }

    @Test
    void an_answer_in_free_words_waits_for_the_commune_and_the_sender_is_told_so() throws Exception {
        Rounds round = twice("Tôi hỏi lại đã");

        CheckedSubmission answered = of(round.check(), "Ap-03.xlsx");
        assertThat(answered.findings())
                .filteredOn(finding -> finding.code() == FindingCode.ROW_DUPLICATE)
                .extracting(Finding::severity, finding -> finding.answer().orElse(""))
                .containsExactly(tuple(Severity.CONFIRM, "Tôi hỏi lại đã"));
        assertThat(answered.status()).isEqualTo(SubmissionStatus.PARTLY);
        assertThat(round.sendBack()).containsExactly("Ap-03_da-nhan.txt", "Chua-nop.txt");
        assertThat(round.returned().resolve("Ap-03_da-nhan.txt"))
                .hasContent("Kính gửi anh/chị Trưởng ấp Tân Định: xã đã nhận báo cáo Quý I/2025. Đã nhận câu trả lời,"
                        + " chờ xã quyết định; anh/chị không phải làm gì thêm.\r\n");

        round.filled("AP03", "Ap-03.xlsx", typing -> typing.rows("A1 THT-HTX", A1, good("THT Cá")));
        round.sendBack();
        assertThat(round.returned().resolve("Ap-03_da-nhan.txt"))
                .as("not to be sent any more")
                .doesNotExist();
    }

    @Test
    void a_chosen_answer_settles_what_was_asked() throws Exception {
        Rounds round = twice("Là hai việc khác nhau");
        CheckedSubmission answered = of(round.check(), "Ap-03.xlsx");
        assertThat(answered.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answered.accepted()).hasSize(2);
        assertThat(round.sendBack()).containsExactly("Chua-nop.txt");

        Typing.into(
                round.inbox().resolve("Ap-03.xlsx"),
                typing -> typing.rows("A1 THT-HTX", "kind", "Hợp tác xã", "Hợp tác xã"));
        assertThat(of(round.check(), "Ap-03.xlsx").status())
                .as("an answer is about what the cell said then")
                .isEqualTo(SubmissionStatus.PARTLY);
    }

    @Test
    void a_row_that_was_given_up_does_not_count_and_nothing_is_left_to_mend() throws Exception {
        Rounds round = twice("Ghi trùng, không tính dòng này");
        CheckedSubmission answered = of(round.check(), "Ap-03.xlsx");
        assertThat(answered.status()).isEqualTo(SubmissionStatus.ACCEPTED);
        assertThat(answered.accepted()).hasSize(1);
        assertThat(answered.rejected()).hasSize(1);
        assertThat(round.sendBack()).containsExactly("Chua-nop.txt");
    }

    /** A row typed twice, sent back and answered. */
    private Rounds twice(String answer) throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "Ap-03.xlsx", typing -> nothingElse(typing)
                .rows("A1 THT-HTX", A1, good("THT Cá"), good("THT Cá")));
        assertThat(round.sendBack()).contains("Ap-03_can-sua.xlsx");
        Path copy = round.returned().resolve("Ap-03_can-sua.xlsx");
        assertThat(Rounds.page(copy)).anyMatch(line -> line.contains("Hãy chọn một câu ở cột “Trả lời”: “Là hai"));
        Typing.into(copy, typing -> typing.cell("Cần sửa", "D9", answer));
        Files.move(copy, round.inbox().resolve("Ap-03.xlsx"), StandardCopyOption.REPLACE_EXISTING);
        return round;
    }

    @Test
    void nothing_goes_back_when_nothing_must_be_mended_and_old_copies_are_put_aside() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "bao cao Tan Dinh.xlsx", ReturnedCopiesTest::faulty);
        round.sendBack();
        round.filled("AP03", "bao cao Tan Dinh.xlsx", typing -> typing.rows("A1 THT-HTX", A1, good("THT Bưởi")));

        assertThat(round.sendBack()).containsExactly("Chua-nop.txt");
        assertThat(round.returned().resolve(COPY)).doesNotExist();
        assertThat(round.returned().resolve("ban-cu").resolve(COPY)).exists();
    }

    @Test
    void a_file_that_cannot_be_read_is_answered_in_words() throws Exception {
        Rounds round = Rounds.in(folder);
        Files.writeString(round.inbox().resolve("Ap-03 anh chup.xlsx"), "%PDF-1.7 …");

        assertThat(round.sendBack()).first().isEqualTo("Ap-03 anh chup_can-sua.txt");
        assertThat(Files.readString(round.returned().resolve("Ap-03 anh chup_can-sua.txt")))
                .startsWith(
                        "Kính gửi anh/chị Trưởng ấp Tân Định: tệp “Ap-03 anh chup.xlsx” gửi về cho báo cáo Quý I/2025"
                                + " chưa dùng được. Đây không phải là tệp Excel đọc được, mà là PDF. ")
                .endsWith(" Nhờ gửi lại trước 17/3/2025.\r\n");
    }

    private static void faulty(Typing typing) {
        nothing(typing, "A2", "A4", "A6", "A10")
                .rows(
                        "A3 Chuyển đổi",
                        "household|fromCrop|toCrop|area|unit|riceLand|status|converted|mapSheet|parcel",
                        "Lê Văn Năm|Lúa|Xoài keo|'1.250|ha|Chuyên trồng lúa (từ 2 vụ)|Ổn định|'01/2025|'12|'118")
                .rows(
                        "A1 THT-HTX",
                        A1,
                        "THT Bưởi Tân Định|Tổ hợp tác|Đang hoạt động|12|3|0|4|ha|Nguyễn Văn Đủ|'0900000331",
                        "THT Trồng màu|Tổ hợp tác|Đang hoạt động|5 + 13|7|0|4|ha|Lê Thị Sáu|'0900000332",
                        "THT Lúa|Tổ hợp tác|Đang hoạt động|nhiều|7|0|4|ha|Lê Thị Sáu|'0900000333",
                        "THT Rau|Tổ hợp tác|Đang hoạt động|nhiều|7|0|4|ha|Lê Thị Sáu|'12",
                        good("THT Cá"));
    }

    private static Typing nothingElse(Typing typing) {
        return nothing(typing, "A2", "A3", "A4", "A6", "A10");
    }

    private static Typing nothing(Typing typing, String... forms) {
        List.of(forms).forEach(form -> typing.named("KPS_" + form, "x"));
        return typing;
    }

    private static void mend(Typing typing) {
        typing.rows("A1 THT-HTX", "members", "", "18", "20", "25", "10");
    }

    private static String good(String name) {
        return name + "|Tổ hợp tác|Đang hoạt động|10|3|0|4|ha|Lê Thị Tám|'0900000334";
    }

    /** The answer's cell in the line where that was found. */
    private static String answer(Path copy, String found) {
        try {
            List<String> page = Rounds.page(copy);
            for (int row = 0; row < page.size(); row++) {
                if (page.get(row).contains(" | " + found + " | ")) {
                    return "D" + (row + 2);
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalArgumentException(found);
    }

    private static CheckedSubmission of(CheckedRound round, String file) {
        return round.submissions().stream()
                .filter(one -> one.submission().file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
