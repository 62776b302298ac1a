package vn.soxa.submission;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Form;
import vn.soxa.office.CellRange;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.text.Words;

/** What people fill on the first page, found through its defined names. */
record FilledCover(RawWorkbook workbook) {

    private static final Pattern CELL = Pattern.compile("'?(.+?)'?!(\\$?[A-Z]+\\$?\\d+)");

    /** Codes of the forms marked "Không phát sinh"; any mark counts but a written no. */
    Set<String> nothing(List<Form> forms) {
        return forms.stream()
                .map(Form::code)
                .filter(code -> {
                    String mark = named("KPS_" + code);
                    return mark != null && !Words.fold(mark).equals("khong");
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Name and phone of whoever filled the workbook. */
    @Nullable
    String filler() {
        String name = named("NGUOI_DIEN");
        String phone = named("DIEN_THOAI");
        return name == null ? phone : phone == null ? name : name + ", " + phone;
    }

    private @Nullable String named(String name) {
        String formula = workbook.names().get(name);
        Matcher place = CELL.matcher(formula == null ? "" : formula);
        if (!place.matches()) {
            return null;
        }
        RawSheet sheet = workbook.sheet(place.group(1).replace("''", "'"));
        CellRange range = CellRange.parse(place.group(2));
        RawCell cell = sheet == null || range == null ? null : sheet.cell(range.firstRow(), range.firstColumn());
        String text = cell == null ? "" : Words.clean(cell.value().text());
        return text.isEmpty() ? null : text;
    }
}
