package vn.soxa.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a form comes to, counted from the design alone: of rows that name one thing the one accepted first counts, the
 * others when a person says so. Knows nothing of the program but the words that stand in cells.
 */
final class SecondCount {

    /** What a person answers to the question about a row. */
    enum Answer {
        NONE,
        TWO,
        GIVEN_UP,
        OURS
    }

    /** One row of a hamlet: what it says now, what was accepted of it last. */
    static final class Row {
        final String hamlet;
        final String id;
        Map<String, String> cells;

        @Nullable
        Map<String, String> accepted;

        boolean gone;
        int since = Integer.MAX_VALUE;

        Row(String hamlet, String id, Map<String, String> cells) {
            this.hamlet = hamlet;
            this.id = id;
            this.cells = cells;
        }

        boolean known() {
            return accepted != null;
        }
    }

    private final List<String> key;
    private final Map<String, String> rival;
    private final List<Row> rows = new ArrayList<>();
    private int accepted;

    /** {@code rival}: what a row says in a column if it is one that can be told twice. */
    SecondCount(List<String> key, Map<String, String> rival) {
        this.key = key;
        this.rival = rival;
    }

    void add(Row row) {
        rows.add(row);
    }

    List<Row> of(String hamlet) {
        return rows.stream()
                .filter(row -> !row.gone && row.hamlet.equals(hamlet))
                .toList();
    }

    /**
     * Settles a period in which these hamlets sent their rows.
     *
     * @param answers what is answered about a row, by its id, whether it is asked about or not
     * @return the rows that are asked about at first, by id
     */
    List<String> settle(List<String> sent, Map<String, Answer> answers) {
        List<String> asked = new ArrayList<>();
        List<Row> order = order(sent);
        Map<Row, Boolean> counts = new HashMap<>();
        Map<String, List<Row>> told = new TreeMap<>();
        for (Row row : order) {
            String same = same(said(row, sent));
            counts.put(row, true);
            if (same == null) {
                continue;
            }
            List<Row> others = told.computeIfAbsent(same, one -> new ArrayList<>());
            Row other = others.stream()
                    .filter(one -> !(claimed(one, same) && claimed(row, same)))
                    .findFirst()
                    .orElse(null);
            if (other == null || !sent.contains(row.hamlet)) {
                others.add(row);
                continue;
            }
            asked.add(row.id);
            if (answers.getOrDefault(row.id, Answer.NONE) == Answer.OURS) {
                claim(row, other, others, asked.contains(other.id) ? answers.get(other.id) : null, counts);
            } else {
                answer(row, others, answers.getOrDefault(row.id, Answer.NONE), counts);
            }
        }
        order.stream()
                .filter(row -> Boolean.TRUE.equals(counts.get(row)) && sent.contains(row.hamlet))
                .sorted(Comparator.comparing((Row row) -> row.hamlet).thenComparing(row -> row.id))
                .forEach(this::accept);
        return asked;
    }

    private static void answer(Row row, List<Row> others, Answer answer, Map<Row, Boolean> counts) {
        if (answer == Answer.TWO) {
            others.add(row);
        } else if (answer == Answer.GIVEN_UP) {
            leave(row, counts);
        } else {
            counts.put(row, false);
        }
    }

    /** Two that both claim a thing are for the officer to settle; what was said to be another thing stays one. */
    private static void claim(Row row, Row other, List<Row> others, @Nullable Answer said, Map<Row, Boolean> counts) {
        if (said == Answer.OURS) {
            counts.put(row, false);
            return;
        }
        others.add(row);
        if (said != Answer.TWO) {
            others.remove(other);
            if (other.known()) {
                leave(other, counts);
            } else {
                counts.put(other, false);
            }
        }
    }

    private void accept(Row row) {
        row.since = row.known() ? row.since : ++accepted;
        row.accepted = Map.copyOf(row.cells);
    }

    private static void leave(Row row, Map<Row, Boolean> counts) {
        row.gone = true;
        row.accepted = null;
        counts.put(row, false);
    }

    /** Accepted as the thing before, then accepted before, then by hamlet and place. */
    private List<Row> order(List<String> sent) {
        return rows.stream()
                .filter(row -> !row.gone && (row.known() || sent.contains(row.hamlet)))
                .sorted(Comparator.comparing((Row row) -> !claimed(row, same(said(row, sent))))
                        .thenComparing(row -> !row.known())
                        .thenComparing(row -> row.hamlet)
                        .thenComparing(row -> row.since)
                        .thenComparing(row -> row.id))
                .toList();
    }

    private static Map<String, String> said(Row row, List<String> sent) {
        return sent.contains(row.hamlet) || row.accepted == null ? row.cells : row.accepted;
    }

    private boolean claimed(Row row, @Nullable String same) {
        return same != null && row.accepted != null && same.equals(same(row.accepted));
    }

    private @Nullable String same(Map<String, String> cells) {
        boolean can = rival.entrySet().stream().allMatch(one -> one.getValue().equals(cells.get(one.getKey())));
        return can ? String.join("|", key.stream().map(cells::get).toList()) : null;
    }

    /** The sum of a column over what is accepted and says this. */
    BigDecimal sum(String column, Map<String, String> says) {
        return rows.stream()
                .map(row -> row.accepted)
                .filter(cells -> cells != null
                        && says.entrySet().stream()
                                .allMatch(one -> one.getValue().equals(cells.get(one.getKey()))))
                .map(cells -> new BigDecimal(cells.getOrDefault(column, "0").replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
