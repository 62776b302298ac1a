package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.Phrasebook;

/** A plan book written down as its sheets: tables of cells parted by {@code |}. */
final class BookRows {

    private final Map<String, List<Map<String, String>>> rows;

    private BookRows(PlanRows of) {
        rows = new TreeMap<>(of.rows());
    }

    /** The book of a commune in use of these plans, without its hamlets. */
    static BookRows of(String... plans) {
        return new BookRows(PlanRows.shipped(List.of(plans))
                .withSetting("communeName", "xã Bình Yên")
                .withSetting("communeCode", "30001")
                .withSetting("contactName", "Nguyễn Thị Nhận")
                .withSetting("contactPhone", "0912345678")
                .withSetting("signerName", "Trần Văn Ký"));
    }

    BookRows setting(String key, String value) {
        List<Map<String, String>> settings =
                new ArrayList<>(new PlanRows(rows).withSetting(key, value).of("P1"));
        rows.put("P1", settings);
        return this;
    }

    /** Instead of what the sheet had. */
    BookRows only(String sheet, String keys, String lines) {
        rows.put(sheet, List.of());
        return and(sheet, keys, lines);
    }

    /** Rows below those of the sheet: the column keys first. */
    BookRows and(String sheet, String keys, String lines) {
        List<Map<String, String>> all = new ArrayList<>(rows.getOrDefault(sheet, List.of()));
        for (String line : lines.lines().toList()) {
            String[] cells = StringUtils.splitPreserveAllTokens(line, '|');
            Map<String, String> row = new TreeMap<>();
            int place = 0;
            for (String key : StringUtils.split(keys, '|')) {
                String cell = place < cells.length ? cells[place].strip() : "";
                if (!cell.isEmpty()) {
                    row.put(key.strip(), cell);
                }
                place++;
            }
            all.add(row);
        }
        rows.put(sheet, all);
        return this;
    }

    PlanRows rows() {
        return new PlanRows(rows);
    }

    PlanBook read() {
        return PlanReader.read(rows());
    }

    Path writtenTo(Path folder) throws IOException, CannotDoException {
        return new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(rows());
    }
}
