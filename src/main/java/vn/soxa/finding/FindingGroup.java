package vn.soxa.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * Findings that say the same about several places of a sheet: one line for a person.
 *
 * @param first stands for all of them; they differ in their cells only
 * @param cells in reading order; empty for findings of a sheet or file
 */
public record FindingGroup(Finding first, List<CellAddress> cells) {

    private record Same(
            FindingCode code,
            Severity severity,
            @Nullable String sheet,
            Map<String, String> args,
            @Nullable String suggestion) {}

    public FindingGroup {
        cells = List.copyOf(cells);
    }

    /** Worst first, then as a person reads the workbook. */
    public static List<FindingGroup> of(Collection<Finding> findings) {
        Map<Same, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream().sorted(Finding.WORST_FIRST).forEach(f -> groups.computeIfAbsent(
                        new Same(f.code(), f.severity(), f.sheet(), f.args(), f.suggestion()),
                        same -> new ArrayList<>())
                .add(f));
        return groups.values().stream().map(FindingGroup::of).toList();
    }

    /** Neighbours in a column as one range: {@code D12:D18}, {@code D25}. */
    public List<String> ranges() {
        List<List<CellAddress>> runs = new ArrayList<>();
        for (CellAddress cell : cells.stream()
                .sorted(Comparator.comparing(CellAddress::column).thenComparing(CellAddress::row))
                .toList()) {
            List<CellAddress> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !below(last.get(last.size() - 1), cell)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(cell);
        }
        return runs.stream()
                .sorted(Comparator.comparing(run -> run.get(0)))
                .map(FindingGroup::range)
                .toList();
    }

    /** {@code D12:D18, D25}; empty for findings of a sheet or file. */
    public String places() {
        return String.join(", ", ranges());
    }

    private static FindingGroup of(List<Finding> same) {
        List<CellAddress> cells = same.stream()
                .flatMap(finding -> Stream.ofNullable(finding.cell()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        return new FindingGroup(same.get(0), cells);
    }

    private static boolean below(CellAddress above, CellAddress cell) {
        return cell.column() == above.column() && cell.row() == above.row() + 1;
    }

    private static String range(List<CellAddress> run) {
        String first = run.get(0).a1();
        return run.size() == 1 ? first : first + ":" + run.get(run.size() - 1).a1();
    }
}
