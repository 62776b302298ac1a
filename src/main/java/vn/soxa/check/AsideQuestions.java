package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.sheet.BoundRow;
import vn.soxa.submission.Differences;

/**
 * What the officer is asked where a report stays aside though it is not sure that the other should stand.
 *
 * @param newer true where it is proven to be the later one
 */
record AsideQuestions(Candidate aside, Candidate standing, boolean newer) {

    /** One about the file, one about each row that only the file has or that says something else in it. */
    List<Finding> all() {
        Differences differences = Differences.between(standing.rows(), aside.rows());
        List<Finding> questions = new ArrayList<>();
        questions.add(ofFile(differences));
        Stream.of(differences.added(), differences.changed())
                .flatMap(List::stream)
                .map(row -> Finding.ofCell(FindingCode.ROW_LEFT_ASIDE, row.address(), "other", standing.file()))
                .forEach(questions::add);
        return questions;
    }

    private Finding ofFile(Differences differences) {
        FindingCode code = newer ? FindingCode.FILE_FEWER_ROWS : FindingCode.FILE_WHICH_NEWER;
        Finding question =
                Finding.ofFile(code, "file", aside.file(), "other", standing.file(), "list", differences.summary());
        List<BoundRow> lost = standing.lostIn(aside);
        return lost.isEmpty() ? question : question.with("row", places(lost));
    }

    /** {@code A3 Chuyển đổi dòng 6, 7; A6 Tuyên truyền dòng 9}. */
    private static String places(List<BoundRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        BoundRow::sheet,
                        TreeMap::new,
                        Collectors.mapping(row -> Integer.toString(row.row() + 1), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(sheet -> sheet.getKey() + " dòng " + sheet.getValue())
                .collect(Collectors.joining("; "));
    }
}
