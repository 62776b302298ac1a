package vn.soxa.app;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.NewColumn;
import vn.soxa.office.write.WorkbookAddition;
import vn.soxa.plan.Period;
import vn.soxa.plan.PlanBook;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.template.StoredCounts;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** Adds the periods of a year, and the column of its targets, to a plan book in use; nothing else in it is touched. */
record YearOfPeriods(WorkFolder folder, Phrasebook say, int year) {
    private static final String FORM = "P7";
    private static final String INDICATORS = "P4";
    private static final int LONGEST_PLAN = 30;
    private static final int HEADER_ROW = 3;

    /** The codes of the periods that were added; none where the book had them all. */
    List<String> addTo(PlanBook book, RawWorkbook workbook) throws IOException, CannotDoException {
        int first = book.plan().planStart().getYear();
        if (year < first || year > first + LONGEST_PLAN) {
            throw new CannotDoException(
                    say.of("cannot.year", "year", Integer.toString(year), "first", Integer.toString(first)));
        }
        BoundSheet sheet = book.sheets().stream()
                .filter(one -> one.form().code().equals(FORM))
                .findFirst()
                .orElseThrow(() -> new CannotDoException(say.of("cannot.noPeriodSheet")));
        List<String> missing = missing(book, sheet);
        int filled = sheet.rows().size() + missing.size();
        Map<CellAddress, Content> cells = texts(sheet, missing);
        List<NewColumn> columns = targets(book, workbook, cells);
        WorkbookAddition addition =
                new WorkbookAddition(columns, cells, StoredCounts.of(workbook, sheet.form(), filled));
        boolean whole = missing.isEmpty() && columns.isEmpty();
        if (!whole && !addition.addTo(folder.planBook())) {
            throw new CannotDoException(
                    say.of("cannot.planBookOpen", "file", folder.planBook().toString()));
        }
        return missing;
    }

    /** The column of the year's targets, if the book has none yet. */
    private List<NewColumn> targets(PlanBook book, RawWorkbook workbook, Map<CellAddress, Content> cells) {
        Column column = PlanBookCatalogue.of(List.of(year))
                .get(INDICATORS)
                .column(PlanBookCatalogue.TARGET + year)
                .orElseThrow();
        List<NewColumn> added = book.sheets().stream()
                .filter(sheet -> sheet.form().code().equals(INDICATORS)
                        && !sheet.columns().containsKey(column.key()))
                .flatMap(sheet -> new YearColumns(workbook).after(sheet, sheet.columns()).stream())
                .toList();
        added.forEach(one -> YearColumns.name(one, column, cells));
        return added;
    }

    private List<String> missing(PlanBook book, BoundSheet sheet) {
        Set<String> there = sheet.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.text("code")))
                .collect(Collectors.toSet());
        return book.plan().calendar().year(year).stream()
                .sorted()
                .map(Period::code)
                .filter(code -> !there.contains(code))
                .toList();
    }

    private Map<CellAddress, Content> texts(BoundSheet sheet, List<String> codes) {
        int last = sheet.rows().stream().mapToInt(BoundRow::row).max().orElse(HEADER_ROW);
        Map<CellAddress, Content> texts = new LinkedHashMap<>();
        for (String code : codes) {
            last++;
            put(texts, sheet, last, "code", code);
            put(texts, sheet, last, "remark", StringUtils.capitalize(VietnameseFormat.period(code)));
        }
        return texts;
    }

    private static void put(Map<CellAddress, Content> texts, BoundSheet sheet, int row, String key, String text) {
        Integer column = sheet.columns().get(key);
        if (column != null) {
            texts.put(new CellAddress(sheet.sheet(), row, column), new Content.Words(text));
        }
    }
}
