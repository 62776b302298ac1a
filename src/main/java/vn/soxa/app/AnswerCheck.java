package vn.soxa.app;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.Decisions;
import vn.soxa.finding.Finding;
import vn.soxa.submission.Submission;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Settlement;

/** Refuses answers to what nobody asked, and answers that settle nothing: they would never be honoured. */
final class AnswerCheck {

    private final Judging judging;
    private final Phrasebook say;
    private final Questions questions;
    private final Decisions answered;
    private final Map<String, Submission> settled = new HashMap<>();

    /** {@code open}: what was decided without the answers; {@code answered}: with them. */
    AnswerCheck(Judging judging, Decisions open, Decisions answered) {
        this.judging = judging;
        this.say = judging.say();
        this.questions = new Questions(judging, open);
        this.answered = answered;
    }

    void require(Decision.Accept answer) throws IOException, CannotDoException {
        Optional<Finding> asked = questions.about(answer.file(), answer.cell());
        if (asked.isEmpty()) {
            String waiting = questions.waiting(answer.file());
            throw refused(waiting.isEmpty() ? "cannot.nothingAsked" : "cannot.notAsked", answer, "cells", waiting);
        }
        Finding question = asked.get();
        List<String> choices = Settlement.choices(question.code());
        if (!choices.isEmpty()
                && Settlement.of(question.code(), answer.reading()).isEmpty()) {
            throw refused("cannot.answerNotOffered", answer, "choices", quoted(choices));
        }
        Optional<Finding> wrong = choices.isEmpty() ? unreadable(answer) : Optional.empty();
        if (wrong.isPresent()) {
            String key = question.readings().isEmpty() ? "cannot.answerUnreadable" : "cannot.answerNoReading";
            String choose = quoted(question.readings());
            throw refused(key, answer, "choices", choose, "message", why(question, wrong.get(), answer));
        }
    }

    /** A cell that still says what it said could make nothing of the answer; else the answer has another fault. */
    private String why(Finding question, Finding wrong, Decision.Accept answer) {
        boolean same = wrong.found().equals(question.found());
        return same && wrong.code() == question.code()
                ? say.of("cannot.answerNotRead")
                : Messages.message(same ? wrong.with("found", answer.reading()) : wrong);
    }

    /** What the cell still says with the answer that keeps its row from counting. */
    private Optional<Finding> unreadable(Decision.Accept answer) {
        Submission read = settled.computeIfAbsent(answer.file(), file -> judging.read(file, answered));
        return Questions.ofRows(read)
                .filter(finding -> answer.cell().equals(finding.cell()) && finding.rejects())
                .findFirst();
    }

    private CannotDoException refused(String key, Decision.Accept answer, String... more) {
        String[] about = {
            "cell", answer.cell().a1(), "sheet", answer.cell().sheet(), "file", answer.file(), "text", answer.reading()
        };
        return new CannotDoException(
                say.of(key, Stream.concat(Stream.of(about), Stream.of(more)).toArray(String[]::new)));
    }

    private static String quoted(List<String> choices) {
        return choices.stream().map(choice -> "“" + choice + "”").collect(Collectors.joining(", "));
    }
}
