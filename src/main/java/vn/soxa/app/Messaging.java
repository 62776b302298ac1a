package vn.soxa.app;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.returned.ReturnedCopies;

/** The texts to send to those who have to act. */
record Messaging(RoundView view, LocalDate today) {

    /** By file of the inbox, or by code of a reporter of whom there is none. */
    Map<String, String> texts() {
        ReturnedCopies copies = new ReturnedCopies(view.plan(), view.period(), today, new WorkbookAnnotator());
        Map<String, String> texts = new TreeMap<>();
        view.checked().missing().forEach(reporter -> texts.put(reporter, copies.reminder(reporter)));
        for (CheckedSubmission checked : view.checked().submissions()) {
            copies.message(checked).ifPresent(text -> texts.put(checked.file(), text));
        }
        return texts;
    }
}
