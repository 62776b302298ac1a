package vn.soxa.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soxa.form.Form;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Persons;
import vn.soxa.text.PhraseIndex;
import vn.soxa.text.Words;

/** Everything that stands in a round's personal columns, so that a sentence which quotes it can do without. */
record PersonalWords(PhraseIndex words) {

    private static final int SHORTEST = 3;
    private static final String LEFT_OUT = "…";

    static PersonalWords of(CheckedRound round) {
        Stream<String> read = round.submissions().stream()
                .flatMap(submission -> Stream.concat(
                        submission.submission().sheets().stream().flatMap(sheet -> sheet.rows().stream()),
                        submission.rejected().stream()))
                .flatMap(PersonalWords::typed);
        Stream<String> kept = round.rows().stream().flatMap(PersonalWords::kept);
        return new PersonalWords(new PhraseIndex(Stream.concat(read, kept)
                .distinct()
                .map(Words::clean)
                .distinct()
                .filter(text -> text.length() >= SHORTEST && !Persons.organisation(text))
                .toList()));
    }

    /** The text without any of them. */
    String without(String text) {
        String told = Persons.withoutNumbers(text);
        for (String word : words.in(told)) {
            told = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                    .matcher(told)
                    .replaceAll(LEFT_OUT);
        }
        return told;
    }

    private static Stream<String> typed(BoundRow row) {
        Form form = row.form();
        return Stream.concat(
                row.cells().entrySet().stream()
                        .filter(cell -> form.personal(cell.getKey()))
                        .map(cell -> cell.getValue().raw()),
                row.others().values().stream().map(cell -> cell.raw()));
    }

    private static Stream<String> kept(AcceptedRow row) {
        Form form = row.form();
        return Stream.of(
                        row.row().values().entrySet().stream()
                                .filter(cell -> form.personal(cell.getKey()))
                                .map(cell -> cell.getValue().toString()),
                        row.row().raw().entrySet().stream()
                                .filter(cell -> form.personal(cell.getKey()))
                                .map(cell -> cell.getValue()),
                        row.row().others().values().stream())
                .flatMap(texts -> texts);
    }
}
