package vn.soxa.app;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.rollup.CommuneBook;
import vn.soxa.rollup.IndicatorTotal;
import vn.soxa.rollup.ReadFile;
import vn.soxa.rollup.RolledUp;
import vn.soxa.text.Messages;

/** A rollup as one JSON document: what {@code rollup --json} prints. */
public final class RollupJson {

    private RollupJson() {}

    public static String of(RollupResult result) {
        RolledUp rolled = result.rolled();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("period", rolled.period());
        document.put("cutoff", rolled.cutoff() == null ? null : rolled.cutoff().toString());
        document.put(
                "communes", rolled.communes().stream().map(RollupJson::commune).toList());
        document.put(
                "indicators",
                rolled.indicators().stream().map(RollupJson::indicator).toList());
        document.put(
                "files", rolled.files().stream().map(file -> file(rolled, file)).toList());
        document.put(
                "outputs",
                Map.of(
                        "workbook",
                        result.workbook().toString().replace('\\', '/'),
                        "picture",
                        result.picture().toString().replace('\\', '/')));
        return ResultJson.text(document);
    }

    private static Map<String, Object> commune(CommuneBook book) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", book.named() ? book.code() : null);
        entry.put("name", book.name());
        entry.put("province", book.province());
        entry.put("version", book.version());
        entry.put("file", book.file());
        entry.put("workbook", book.link());
        return entry;
    }

    private static Map<String, Object> indicator(IndicatorTotal total) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", total.key().code());
        entry.put("year", total.key().year());
        entry.put("unit", total.model().unit());
        entry.put("target", plain(total.target()));
        entry.put("expected", plain(total.expected()));
        entry.put("actual", total.adds() && total.known() > 0 ? plain(total.actual()) : null);
        entry.put("percent", plain(total.percent()));
        entry.put("status", total.status().name());
        Map<String, @Nullable Object> communes = new LinkedHashMap<>();
        total.parts().stream()
                .filter(IndicatorTotal.Part::counted)
                .forEach(part -> communes.put(
                        part.commune().code(),
                        part.status() == Status.NO_DATA
                                ? null
                                : plain(part.figure().actual())));
        entry.put("byCommune", communes);
        entry.put(
                "notAdded",
                total.parts().stream()
                        .filter(part -> !part.counted())
                        .map(part -> part.commune().code())
                        .toList());
        return entry;
    }

    private static Map<String, Object> file(RolledUp rolled, ReadFile file) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", file.file());
        entry.put("communes", file.books().size());
        entry.put("counts", rolled.counts(file));
        List<Map<String, Object>> findings =
                file.findings().stream().map(RollupJson::finding).toList();
        entry.put("findings", findings);
        return entry;
    }

    private static Map<String, Object> finding(Finding finding) {
        CellAddress cell = finding.cell();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", finding.code().name());
        entry.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        entry.put("sheet", finding.sheet());
        entry.put("cell", cell == null ? null : cell.a1());
        entry.put("message", Messages.message(finding));
        entry.put("remedy", ReadFile.remedy(finding));
        return entry;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
