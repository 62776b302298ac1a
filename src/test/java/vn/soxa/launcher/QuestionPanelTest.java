package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;

/** What was said on the telephone, written down in the window. */
@ExtendWith(OnEventThread.class)
class QuestionPanelTest {

    private static final String SHEET = "A6 Tuyên truyền";
    private final List<String> settled = new ArrayList<>();
    private final QuestionPanel panel = new QuestionPanel(
            (point, reading, who) -> settled.add(cell(point) + "=" + reading + ", " + who), (a, b) -> {});

    @Test
    void where_either_of_two_cells_may_be_wrong_the_officer_picks_the_one_that_was_told() {
        panel.ask(point(part().with(Finding.EITHER, "G6, H6")));
        named("question.other", JTextField.class).setText("60");
        named("question.because", JTextField.class).setText("ông Tư nói sáng 12/3");
        named("question.cell", JComboBox.class).setSelectedItem("G6");
        named("question.settle", JButton.class).doClick();
        assertThat(settled).containsExactly("G6=60, ông Tư nói sáng 12/3");
    }

    @Test
    void nothing_is_kept_before_it_is_known_who_said_it() {
        panel.ask(point(part()));
        named("question.other", JTextField.class).setText("60");
        named("question.settle", JButton.class).doClick();
        assertThat(settled).isEmpty();
        named("question.because", JTextField.class).setText("bà Năm");
        named("question.settle", JButton.class).doClick();
        assertThat(settled).containsExactly("H6=60, bà Năm");
    }

    @Test
    void the_cell_that_the_box_is_for_is_named_with_its_heading() {
        panel.ask(point(part().with("header", "Số người dự")));
        assertThat(named("question.place", JLabel.class).getText()).contains(SHEET, "ô H6");
        assertThat(named("question.header", JLabel.class).getText()).isEqualTo("Cột “Số người dự”");
    }

    @Test
    void who_said_it_stays_for_the_next_cell_of_the_same_file_and_what_was_said_does_not() {
        JTextField who = named("question.because", JTextField.class);
        JTextField value = named("question.other", JTextField.class);
        panel.ask(point(part()));
        who.setText("bà Năm");
        value.setText("60");
        panel.ask(point(part()));
        assertThat(value.getText()).as("the same, read anew").isEqualTo("60");
        panel.ask(point(Finding.ofCell(FindingCode.CELL_REQUIRED, new CellAddress(SHEET, 5, 8))));
        assertThat(value.getText()).isEmpty();
        assertThat(who.getText()).isEqualTo("bà Năm");
        panel.ask(point(part(), "khac.xlsx"));
        assertThat(who.getText()).isEmpty();
    }

    @Test
    void where_a_point_is_settled_the_next_that_is_open_is_chosen() {
        Point first = point(part());
        Point second = point(Finding.ofCell(FindingCode.CELL_REQUIRED, new CellAddress(SHEET, 8, 2)));
        Point third = point(Finding.ofCell(FindingCode.CELL_REQUIRED, new CellAddress(SHEET, 9, 2)));
        Point last = point(Finding.ofSheet(FindingCode.SHEET_BLANK, "A7"));
        PointList list = new PointList(chosen -> {});
        list.show(List.of(first, second, third, last));
        list.setSelectedIndex(1);
        list.follow(List.of(first, second, third, last));
        assertThat(list.getSelectedValue()).as("nothing new").isEqualTo(second);
        list.follow(List.of(first, third, last));
        assertThat(list.getSelectedValue()).isEqualTo(third);
        list.follow(List.of(first, last));
        assertThat(list.getSelectedValue()).as("the one left out").isEqualTo(first);
    }

    @Test
    void a_reminder_about_a_cell_can_be_told_too() {
        assertThat(point(part().as(Severity.WARNING)).tellable()).isTrue();
        assertThat(point(part().as(Severity.INFO)).tellable()).isFalse();
        assertThat(point(Finding.ofSheet(FindingCode.SHEET_BLANK, SHEET)).tellable())
                .isFalse();
    }

    @Test
    void a_question_that_its_sender_answered_asks_for_no_answer_any_more() {
        Finding question = Finding.ofCell(FindingCode.ROW_DUPLICATE, new CellAddress(SHEET, 5, 4));
        assertThat(point(question).text()).contains("chọn câu trả lời");
        assertThat(point(question.with(Finding.ANSWER, "Là hai lớp khác nhau")).text())
                .contains("Chờ xã quyết định")
                .doesNotContain("Hãy chọn câu trả lời");
    }

    @Test
    void reports_are_called_by_whom_they_go_to() {
        assertThat(ResultBar.name("Bao-cao_Tan-Phuoc_2025-Q1.docx"))
                .isEqualTo("Gửi cấp trên – Bao-cao_Tan-Phuoc_2025-Q1.docx");
        assertThat(ResultBar.name("Bao-cao_Tan-Phuoc_2025-Q1_UBND-xa.docx")).startsWith("Gửi UBND xã – ");
        assertThat(ResultBar.name("Tom-tat_Tan-Phuoc_2025-Q1.png")).isEqualTo("Tom-tat_Tan-Phuoc_2025-Q1.png");
    }

    private static Finding part() {
        return Finding.ofCell(FindingCode.CELL_MORE_THAN_WHOLE, new CellAddress(SHEET, 5, 7));
    }

    private static Point point(Finding finding) {
        return point(finding, "ap 3.xlsx");
    }

    private static Point point(Finding finding, String name) {
        CellAddress cell = finding.cell();
        CheckedSubmission file = mock(CheckedSubmission.class);
        when(file.file()).thenReturn(name);
        return new Point(file, new FindingGroup(finding, cell == null ? List.of() : List.of(cell)));
    }

    private static String cell(Point point) {
        CellAddress cell = point.cell();
        return cell == null ? "" : cell.a1();
    }

    private <C extends Component> C named(String name, Class<C> type) {
        return all(panel)
                .filter(one -> name.equals(one.getName()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Container inside) {
        return Stream.of(inside.getComponents())
                .flatMap(one ->
                        one instanceof Container more ? Stream.concat(Stream.of(one), all(more)) : Stream.of(one));
    }
}
