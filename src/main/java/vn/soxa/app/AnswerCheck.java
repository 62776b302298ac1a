package vn.soxa.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.submission.Answers;
import vn.soxa.submission.Submission;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Settlement;

/** Refuses answers to what nobody asked, and answers that settle nothing: they would never be honoured. */
final class AnswerCheck {

    private static final int SHOWN = 8;

    private final Judging judging;
    private final Phrasebook say;
    private final Decisions open;
    private final Decisions answered;
    private final Map<String, Submission> asking = new HashMap<>();
    private final Map<String, Submission> settled = new HashMap<>();
    private @Nullable CheckedRound round;

    /** {@code open}: what was decided without the answers; {@code answered}: with them. */
    AnswerCheck(Judging judging, Decisions open, Decisions answered) {
        this.judging = judging;
        this.say = judging.say();
        this.open = open;
        this.answered = answered;
    }

    void require(Decision.Accept answer) throws IOException, CannotDoException {
        Finding question = question(answer);
        List<String> choices = Settlement.choices(question.code());
        if (!choices.isEmpty() && Settlement.of(question.code(), answer.reading()).isEmpty()) {
            throw refused("cannot.answerNotOffered", answer, "choices", quoted(choices));
        }
        Optional<Finding> wrong = choices.isEmpty() ? unreadable(answer) : Optional.empty();
        if (wrong.isPresent()) {
            String key = question.readings().isEmpty() ? "cannot.answerUnreadable" : "cannot.answerNoReading";
            String choose = quoted(question.readings());
            throw refused(key, answer, "choices", choose, "message", Messages.message(wrong.get()));
        }
    }

    private Finding question(Decision.Accept answer) throws IOException, CannotDoException {
        Optional<Finding> ofCell = Stream.concat(
                        ofRows(asking(answer.file())),
                        asking(answer.file()).findings().stream().flatMap(AnswerCheck::asked))
                .filter(finding -> answer.cell().equals(finding.cell()) && asks(finding))
                .findFirst();
        if (ofCell.isPresent()) {
            return ofCell.get();
        }
        List<Finding> ofRound = ofRound(answer.file());
        Optional<Finding> question = ofRound.stream()
                .filter(finding -> answer.cell().equals(finding.cell()))
                .findFirst();
        if (question.isEmpty()) {
            String waiting = ofRound.stream()
                    .flatMap(finding -> Stream.ofNullable(finding.cell()))
                    .distinct()
                    .limit(SHOWN)
                    .map(AnswerCheck::place)
                    .collect(Collectors.joining(", "));
            throw refused(waiting.isEmpty() ? "cannot.nothingAsked" : "cannot.notAsked", answer, "cells", waiting);
        }
        return question.get();
    }

    /** What the cell still says with the answer that keeps its row from counting. */
    private Optional<Finding> unreadable(Decision.Accept answer) {
        Submission read = settled.computeIfAbsent(answer.file(), file -> judging.read(file, answered));
        return ofRows(read)
                .filter(finding -> answer.cell().equals(finding.cell()) && finding.rejects())
                .findFirst();
    }

    private Submission asking(String file) {
        return asking.computeIfAbsent(file, name -> judging.read(name, open));
    }

    /** Questions across rows and workbooks. */
    private List<Finding> ofRound(String file) throws IOException, CannotDoException {
        CheckedRound judged = round == null ? judging.with(open) : round;
        round = judged;
        return judged.submissions().stream()
                .filter(one -> one.file().equals(file))
                .flatMap(one -> one.findings().stream())
                .filter(AnswerCheck::asks)
                .toList();
    }

    private static Stream<Finding> ofRows(Submission submission) {
        return submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.findings().stream());
    }

    private static boolean asks(Finding finding) {
        return finding.severity() == Severity.CONFIRM;
    }

    /** The question that the sender answered already. */
    private static Stream<Finding> asked(Finding finding) {
        CellAddress cell = finding.cell();
        String code = finding.args().get(Answers.CODE);
        return finding.code() == FindingCode.CELL_ANSWERED && cell != null && code != null
                ? Stream.of(FindingCode.values())
                        .filter(known -> known.name().equals(code))
                        .map(known -> Finding.ofCell(known, cell).as(Severity.CONFIRM))
                : Stream.empty();
    }

    private CannotDoException refused(String key, Decision.Accept answer, String... more) {
        String[] about = {
            "cell", answer.cell().a1(), "sheet", answer.cell().sheet(), "file", answer.file(), "text", answer.reading()
        };
        return new CannotDoException(
                say.of(key, Stream.concat(Stream.of(about), Stream.of(more)).toArray(String[]::new)));
    }

    private static String place(CellAddress cell) {
        return cell.sheet() + "!" + cell.a1();
    }

    private static String quoted(List<String> choices) {
        return choices.stream().map(choice -> "“" + choice + "”").collect(Collectors.joining(", "));
    }
}
