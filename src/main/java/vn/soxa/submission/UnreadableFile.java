package vn.soxa.submission;

import java.nio.file.Path;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Says in one finding why a file is no workbook that can be read. */
public final class UnreadableFile {

    /** Says in a finding that there may be a workbook inside. */
    public static final String PACKED = "packed";

    private UnreadableFile() {}

    public static Finding finding(UnreadableWorkbookException failure) {
        Finding finding = Finding.ofFile(code(failure.why()));
        if (failure.detail().isEmpty()) {
            return finding;
        }
        Finding told = finding.with("found", failure.detail());
        return failure.why() == Why.NOT_WORKBOOK && failure.isArchive() ? told.with(PACKED, "") : told;
    }

    /** The same of a file that was sent: one that a cloud has not brought down yet is told from one that is broken. */
    static Finding finding(Path file, UnreadableWorkbookException failure) {
        return failure.why() != Why.EMPTY && Undownloaded.is(file)
                ? Finding.ofFile(FindingCode.FILE_NOT_DOWNLOADED)
                : finding(failure);
    }

    static FindingCode code(Why why) {
        return switch (why) {
            case NOT_WORKBOOK -> FindingCode.FILE_NOT_WORKBOOK;
            case BINARY_WORKBOOK -> FindingCode.FILE_BINARY_WORKBOOK;
            case ENCRYPTED -> FindingCode.FILE_ENCRYPTED;
            case DAMAGED -> FindingCode.FILE_DAMAGED;
            case EMPTY -> FindingCode.FILE_EMPTY;
            case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
            case UNREADABLE -> FindingCode.FILE_UNREADABLE;
        };
    }
}
