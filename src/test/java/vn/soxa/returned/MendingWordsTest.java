package vn.soxa.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Phrasebook;

/** The note in a cell and the line on the first page ask for the same thing, each where the reader is. */
class MendingWordsTest {

    private final MendingWords say = new MendingWords(new Phrasebook(ReturnedCopies.class, "returned_vi.properties"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CELL_NUMBER_AMBIGUOUS | CONFIRM | Hãy chọn ở trang Cần sửa, hoặc gõ lại ở ô này, không dùng dấu ngăn hàng nghìn: 1250 hay 1,25. | Chọn cách hiểu đúng ở cột “Trả lời”: “1250” hay “1,25”; chọn xong thì không cần sửa ô số liệu.
            CELL_NUMBER_AMBIGUOUS | WARNING | Hãy gõ lại ở ô này, không dùng dấu ngăn hàng nghìn: 1250 hay 1,25. | Hãy gõ lại ở ô này, không dùng dấu ngăn hàng nghìn: 1250 hay 1,25.
            ROW_DUPLICATE         | CONFIRM | Hãy trả lời ở trang Cần sửa; nếu ghi trùng, cũng có thể xóa các ô đã ghi ở dòng 7 này (chọn các ô đó, bấm phím Delete). | Hãy chọn một câu ở cột “Trả lời”: “Là hai việc khác nhau” hoặc “Ghi trùng, không tính dòng này”.
            ROW_DUPLICATE         | WARNING | Nếu ghi trùng, hãy xóa các ô đã ghi ở dòng 7 này (chọn các ô đó, bấm phím Delete); nếu là hai việc khác nhau thì để nguyên. | Nếu ghi trùng, hãy xóa các ô đã ghi ở dòng 7 này (chọn các ô đó, bấm phím Delete); nếu là hai việc khác nhau thì để nguyên.
            CELL_UNUSUAL          | CONFIRM | Hãy xem lại số và đơn vị; nếu số đúng, hãy trả lời ở trang Cần sửa. | Hãy xem lại số và đơn vị; nếu số đúng, hãy chọn một câu ở cột “Trả lời”: “Số ghi đúng”.
            CELL_UNUSUAL          | WARNING | Hãy xem lại số và đơn vị; nếu đúng thì để nguyên. | Hãy xem lại số và đơn vị; nếu đúng thì để nguyên.
            """)
    void a_note_and_the_line_on_the_page(FindingCode code, Severity severity, String note, String line) {
        CellAddress cell = CellAddress.of("A6 Tuyên truyền", "D7").orElseThrow();
        Finding finding = Finding.ofCell(code, cell).as(severity);
        Finding told = code == FindingCode.CELL_NUMBER_AMBIGUOUS
                ? finding.with("reading1", "1250").with("reading2", "1,25")
                : finding;
        assertThat(say.note(told, cell)).endsWith(note);
        assertThat(say.remedyOrAnswer(FindingGroup.of(List.of(told)).get(0))).isEqualTo(line);
    }
}
