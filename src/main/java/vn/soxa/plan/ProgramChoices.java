package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Choices whose meaning the program itself knows: the word people see, and what it stands for. */
final class ProgramChoices {

    private final List<Map<String, String>> rows = TextRows.read("embedded/choices.tsv");

    /** What a word of a list stands for, as the program names it. */
    Optional<String> code(String list, String word) {
        return rows.stream()
                .filter(row -> list.equals(row.get("list")) && word.equals(row.get("value")))
                .map(row -> row.getOrDefault("code", ""))
                .findFirst();
    }

    Map<String, List<ListValue>> lists() {
        Map<String, List<ListValue>> lists = new TreeMap<>();
        for (Map<String, String> row : rows) {
            ListValue value =
                    ListValue.of(row.getOrDefault("value", ""), TextRows.parts(row.getOrDefault("aliases", "")), null);
            lists.merge(row.getOrDefault("list", ""), List.of(value), (some, more) -> Stream.concat(
                            some.stream(), more.stream())
                    .toList());
        }
        return lists;
    }
}
