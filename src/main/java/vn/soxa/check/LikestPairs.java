package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Rows and what they may have been, the likest pairs first; one that could as well be another is left alone. */
final class LikestPairs {

    private static final Comparator<Correction> LIKEST = Comparator.comparingInt(
                    (Correction pair) -> pair.likeness().differing())
            .thenComparing(pair -> !pair.inPlace());

    private final List<Correction> pairs;
    private final Map<ReportedRow, List<Integer>> ofRow = new HashMap<>();
    private final Map<String, List<Integer>> ofCode = new HashMap<>();
    private final Set<Integer> gone = new HashSet<>();

    LikestPairs(Stream<Correction> plausible) {
        this.pairs = plausible.sorted(LIKEST).toList();
        for (int i = 0; i < pairs.size(); i++) {
            ofRow.computeIfAbsent(pairs.get(i).row(), row -> new ArrayList<>()).add(i);
            ofCode.computeIfAbsent(code(i), code -> new ArrayList<>()).add(i);
        }
    }

    /** Gives each clear pair; one found clear may make another clear, which is looked at again. */
    void settle(Consumer<Correction> clear) {
        TreeSet<Integer> open = new TreeSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            open.add(i);
        }
        while (!open.isEmpty()) {
            int next = open.first();
            open.remove(next);
            if (!gone.contains(next) && isClear(next)) {
                clear.accept(pairs.get(next));
                open.addAll(without(next));
            }
        }
    }

    private boolean isClear(int pair) {
        return pairs.get(pair).inPlace()
                || beside(pair).filter(other -> !gone.contains(other)).noneMatch(other -> pairs.get(pair)
                        .rivals(pairs.get(other)));
    }

    /** Takes away every pair of the row and of the code; those that had them for rivals are given back. */
    private Set<Integer> without(int pair) {
        List<Integer> away = beside(pair).filter(gone::add).toList();
        Set<Integer> again = new HashSet<>();
        away.forEach(
                other -> beside(other).filter(rival -> !gone.contains(rival)).forEach(again::add));
        return again;
    }

    private Stream<Integer> beside(int pair) {
        return Stream.concat(
                ofRow.getOrDefault(pairs.get(pair).row(), List.of()).stream(),
                ofCode.getOrDefault(code(pair), List.of()).stream());
    }

    private String code(int pair) {
        return pairs.get(pair).known().rowCode();
    }
}
