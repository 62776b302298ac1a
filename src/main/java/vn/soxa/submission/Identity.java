package vn.soxa.submission;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.VietnameseFormat;

/** Whose workbook a file is: by any of its three stamps, else by what the officer says, else by its name. */
record Identity(@Nullable String reporter, @Nullable Stamp stamp, List<Finding> findings) {

    private static final Pattern NAME = Pattern.compile("(?i)(?:^|[^a-z])(ap|cb)[-_ ]?(\\d{1,2})(?!\\d)");

    /** {@code said} is the reporter the officer named for this file, or null. */
    static Identity of(RawWorkbook workbook, String file, @Nullable String said, Plan plan, Period period) {
        List<Stamp> stamps = stamps(workbook, plan).distinct().toList();
        if (stamps.stream()
                                .map(stamp -> stamp.reporter() + stamp.period())
                                .distinct()
                                .count()
                        > 1
                && said == null) {
            String codes = stamps.stream().map(Stamp::visible).collect(Collectors.joining(", "));
            return failed(FindingCode.FILE_STAMPS_DISAGREE, null, "found", codes);
        }
        if (stamps.isEmpty() || said != null) {
            return unstamped(file, said, stamps.isEmpty() ? null : stamps.get(0), plan);
        }
        return stamped(stamps.get(0), plan, period);
    }

    private static Identity stamped(Stamp stamp, Plan plan, Period period) {
        String commune = plan.setting("communeCode", "");
        if (!stamp.commune().equals(commune)) {
            return failed(FindingCode.FILE_WRONG_COMMUNE, stamp, "found", stamp.commune());
        }
        if (!stamp.period().equals(period.code())) {
            Finding wrong = Finding.ofFile(
                    FindingCode.FILE_WRONG_PERIOD,
                    "found",
                    VietnameseFormat.period(stamp.period()),
                    "period",
                    VietnameseFormat.period(period.code()));
            return new Identity(stamp.reporter(), stamp, List.of(wrong));
        }
        if (plan.reporter(stamp.reporter()).isEmpty()) {
            return failed(FindingCode.FILE_UNIDENTIFIED, stamp, "found", stamp.reporter());
        }
        List<Finding> findings = stamp.version() < Stamp.TEMPLATE_VERSION
                ? List.of(Finding.ofFile(FindingCode.FILE_OLDER_TEMPLATE))
                : List.of();
        return new Identity(stamp.reporter(), stamp, findings);
    }

    private static Identity unstamped(String file, @Nullable String said, @Nullable Stamp stamp, Plan plan) {
        return Stream.concat(Stream.ofNullable(said), byName(file).stream())
                .filter(code -> plan.reporter(code).isPresent())
                .findFirst()
                .map(code -> new Identity(code, stamp, List.of()))
                .orElseGet(() -> failed(FindingCode.FILE_UNIDENTIFIED, stamp));
    }

    /** {@code Ap-03_Tan-Dinh (1).xlsx} is AP03's. */
    static Optional<String> byName(String file) {
        Matcher name = NAME.matcher(file.substring(file.lastIndexOf('/') + 1));
        return name.find()
                ? Optional.of(
                        name.group(1).toUpperCase(Locale.ROOT) + "%02d".formatted(Integer.parseInt(name.group(2))))
                : Optional.empty();
    }

    private static Identity failed(FindingCode code, @Nullable Stamp stamp, String... args) {
        return new Identity(null, stamp, List.of(Finding.ofFile(code, args)));
    }

    static Stream<Stamp> stamps(RawWorkbook workbook, Plan plan) {
        Stream<String> written = Stream.of(workbook.properties(), workbook.names())
                .flatMap(texts -> Stream.ofNullable(texts.get(Stamp.NAME)))
                .map(text -> Strings.CS.removeEnd(Strings.CS.removeStart(text.strip(), "\""), "\""));
        return Stream.concat(
                written.flatMap(text -> Stamp.parse(text).stream()),
                visible(workbook, plan.setting("communeCode", "")));
    }

    /** The code on the first sheet, wherever it has moved to. */
    private static Stream<Stamp> visible(RawWorkbook workbook, String commune) {
        return workbook.sheets().stream()
                .limit(2)
                .map(RawSheet::rows)
                .flatMap(rows -> rows.stream().limit(40))
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value())
                .filter(CellValue.Text.class::isInstance)
                .flatMap(text -> Stamp.parseVisible(text.text(), commune).stream());
    }
}
