package vn.soxa.app;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.CaseUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Rate;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.Messages;

/** The result of a round as one JSON document: {@code ket-qua.json} and what {@code --json} prints. */
public final class ResultJson {

    private ResultJson() {}

    public static String of(RoundResult result) {
        return of(result, 0);
    }

    /** The same with the version of the commune workbook that lies beside it; 0 where none does. */
    static String of(RoundResult result, int version) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (version > 0) {
            document.put("version", version);
        }
        document.put("period", result.period().code());
        document.put("cutoff", result.period().cutoff().toString());
        document.put("commune", result.plan().communeName());
        document.put(
                "submissions",
                result.checked().submissions().stream()
                        .map(ResultJson::submission)
                        .toList());
        document.put("missing", result.checked().missing());
        document.put(
                "reporters",
                result.checked().byReporter().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> reporter(entry.getKey(), entry.getValue()))
                        .toList());
        document.put(
                "indicators",
                result.consolidation().indicators().stream()
                        .map(ResultJson::indicator)
                        .toList());
        document.put(
                "waiting",
                result.consolidation().waiting().stream().map(WaitingJson::of).toList());
        document.put("planBook", planBook(result.plan()));
        document.put("outputs", outputs(result));
        return text(document);
    }

    /** What is wrong in the plan book; those rows are off. */
    public static Map<String, Object> planBook(Plan plan) {
        return Map.of(
                "findings",
                plan.faults().findings().stream()
                        .map(finding -> finding(finding, Map.of()))
                        .toList());
    }

    /** Files checked one by one, outside a round. */
    public static String ofChecked(List<CheckedSubmission> submissions) {
        return text(Map.of(
                "submissions", submissions.stream().map(ResultJson::submission).toList()));
    }

    /** A document as indented text; numbers keep every digit. */
    public static String text(Object document) {
        try {
            return JSON.std
                            .with(JSON.Feature.PRETTY_PRINT_OUTPUT)
                            .with(JSON.Feature.WRITE_NULL_PROPERTIES)
                            .asString(document)
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> submission(CheckedSubmission checked) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", checked.submission().file());
        entry.put("reporter", checked.submission().reporter());
        entry.put("status", CaseUtils.toCamelCase(checked.status().name(), false, '_'));
        entry.put("rowsAccepted", checked.accepted().size());
        entry.put("rowsRejected", checked.open().size());
        entry.put("rowsGivenUp", checked.givenUp().size());
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("read", checked.cells().read());
        cells.put("accepted", checked.cells().accepted());
        cells.put("rejected", checked.cells().rejected());
        cells.put("other", checked.cells().other());
        cells.put("notData", checked.cells().notData());
        entry.put("cells", cells);
        Map<String, String> rows = rowCodes(checked);
        entry.put(
                "findings",
                checked.findings().stream()
                        .map(finding -> finding(finding, rows))
                        .toList());
        return entry;
    }

    private static Map<String, Object> reporter(String code, List<Finding> findings) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("reporter", code);
        entry.put(
                "findings",
                findings.stream().map(finding -> finding(finding, Map.of())).toList());
        return entry;
    }

    private static Map<String, Object> finding(Finding finding, Map<String, String> rows) {
        CellAddress cell = finding.cell();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", finding.code().name());
        entry.put("severity", word(finding.severity()));
        entry.put("sheet", finding.sheet());
        entry.put("cell", cell == null ? null : cell.a1());
        entry.put("row", cell == null ? null : rows.get(cell.sheet() + "!" + cell.row()));
        entry.put("found", finding.found().orElse(null));
        entry.put("message", Messages.message(finding));
        entry.put("remedy", Messages.remedy(finding));
        entry.put("suggestion", finding.suggestion());
        entry.put("answer", finding.answer().orElse(null));
        return entry;
    }

    private static Map<String, String> rowCodes(CheckedSubmission checked) {
        Map<String, String> codes = new HashMap<>();
        for (BoundSheet sheet : checked.submission().sheets()) {
            for (BoundRow row : sheet.rows()) {
                String code = row.rowCode();
                if (code != null) {
                    codes.put(row.sheet() + "!" + row.row(), code);
                }
            }
        }
        return codes;
    }

    private static Map<String, Object> indicator(IndicatorResult result) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("code", result.indicator().code());
        entry.put("year", result.year());
        entry.put("unit", result.indicator().unit());
        entry.put("target", plain(result.target()));
        entry.put("expected", plain(result.expected()));
        boolean known = result.status() != Status.NO_DATA;
        entry.put("actual", known ? plain(result.actual()) : null);
        entry.put("percent", known ? plain(result.percent()) : null);
        entry.put("status", result.status().name());
        Rate rate = result.rate();
        entry.put("numerator", rate == null ? null : plain(rate.part()));
        entry.put("denominator", rate == null ? null : plain(rate.whole()));
        entry.put("told", result.coverage().told());
        entry.put("standing", result.coverage().standing());
        entry.put("asked", result.coverage().asked());
        Map<String, Object> hamlets = new LinkedHashMap<>();
        result.byHamlet().entrySet().stream()
                .filter(hamlet -> known && result.known(hamlet.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(hamlet -> hamlets.put(hamlet.getKey(), plain(hamlet.getValue())));
        entry.put("byHamlet", hamlets);
        return entry;
    }

    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Map<String, Object> outputs(RoundResult result) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        outputs.put("workbook", path(result.workbook()));
        outputs.put("report", result.reports().isEmpty() ? null : path(result.report()));
        outputs.put("reports", result.reports().stream().map(ResultJson::path).toList());
        outputs.put("pictures", result.pictures().stream().map(ResultJson::path).toList());
        outputs.put("returned", result.returned().stream().map(ResultJson::path).toList());
        return outputs;
    }

    private static String path(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
