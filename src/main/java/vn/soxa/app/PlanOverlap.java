package vn.soxa.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;

/** What a plan book and a plan that is to be added to it both speak of. */
record PlanOverlap(PlanBook book, PlanBook shipped) {

    /** The columns that must not say the same in both. */
    private static final Map<String, List<String>> OWN = Map.of(
            "P13", List.of("code"),
            "P4", List.of("code"),
            "P6", List.of("code"),
            "P8", List.of("form", "page"),
            "P14", List.of("form"),
            "P15", List.of("form"),
            "P16", List.of("indicator"));

    /** Rows about the same are the same row where nothing else of them differs in these columns. */
    private static final Map<String, List<String>> SHARED =
            Map.of("P3", List.of("code", "post"), "P7", List.of("code"), "P10", List.of("list", "value"));

    private static final Set<String> COMMUNE = Set.of("P1", "P2", "P5", "P9", "P12");

    static Optional<BoundSheet> sheet(PlanBook book, String form) {
        return book.sheets().stream()
                .filter(sheet -> sheet.form().code().equals(form))
                .findFirst();
    }

    /** The rows that the book does not have; none of what is the commune's own. */
    List<BoundRow> toAdd(BoundSheet more) {
        String form = more.form().code();
        if (COMMUNE.contains(form)) {
            return List.of();
        }
        List<String> columns = form.equals("P8") ? List.of("form") : SHARED.get(form);
        if (columns == null) {
            return more.rows();
        }
        RowIdentity same = new RowIdentity(columns);
        Set<String> known = new HashSet<>(same.said(rows(book, form)));
        if (form.equals("P10")) {
            known.addAll(same.said(rows(PlanReader.read(PlanRows.base()), form)));
        }
        return more.rows().stream()
                .filter(row -> !known.contains(same.said(row)))
                .toList();
    }

    /** Sentences of what stands in both, sheet by sheet. */
    List<String> clashes() {
        return shipped.sheets().stream()
                .flatMap(this::clashes)
                .flatMap(PlanClash::sentence)
                .toList();
    }

    /** A shared officer or list is taken where the book does not have all that the plan says of it. */
    private Stream<PlanClash> clashes(BoundSheet more) {
        String form = more.form().code();
        Stream<PlanClash> own = OWN.getOrDefault(form, List.of()).stream()
                .map(column -> new PlanClash(more, column, taken(more, column, foreign(more.rows(), column))));
        Stream<PlanClash> shared = Stream.of("P3", "P10")
                .filter(form::equals)
                .map(sheet -> SHARED.getOrDefault(sheet, List.of()).get(0))
                .map(column -> new PlanClash(more, column, taken(more, column, toAdd(more))));
        return Stream.concat(own, shared);
    }

    /** Forms of the program that stand in the book already. */
    List<String> kept() {
        RowIdentity form = RowIdentity.of("form");
        Set<String> there = form.said(rows(book, "P8"));
        return rows(shipped, "P8").stream()
                .filter(row -> there.contains(form.said(row)))
                .flatMap(row -> Stream.ofNullable(row.text("form")))
                .toList();
    }

    /** Officers of the plan who do not fill forms that stand in the book, which they would fill. */
    List<String> officersOfKept() {
        return kept().stream()
                .flatMap(form -> lacking(form).stream())
                .distinct()
                .toList();
    }

    private List<String> lacking(String form) {
        List<String> there = officers(book, form);
        return officers(shipped, form).stream()
                .filter(officer -> !there.contains(officer))
                .toList();
    }

    private static List<String> officers(PlanBook of, String form) {
        return rows(of, "P8").stream()
                .filter(row -> form.equals(row.text("form")))
                .flatMap(row -> Stream.ofNullable(row.text("officers")))
                .flatMap(officers -> Stream.of(officers.split("[;\n]", -1)))
                .map(String::strip)
                .filter(officer -> !officer.isEmpty())
                .toList();
    }

    private List<BoundRow> taken(BoundSheet more, String column, List<BoundRow> rows) {
        RowIdentity code = RowIdentity.of(column);
        Set<String> there = code.said(rows(book, more.form().code()));
        return rows.stream().filter(row -> there.contains(code.said(row))).toList();
    }

    /** Those that are not about a form of the program, which plans share. */
    private static List<BoundRow> foreign(List<BoundRow> rows, String column) {
        FormCatalogue programs = FormCatalogue.ofProgram();
        return rows.stream()
                .filter(row -> !column.equals("form")
                        || programs.form(String.valueOf(row.text("form"))).isEmpty())
                .toList();
    }

    private static List<BoundRow> rows(PlanBook book, String form) {
        return sheet(book, form).map(BoundSheet::rows).orElse(List.of());
    }
}
