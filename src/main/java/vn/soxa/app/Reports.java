package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.letter.CommuneReport;
import vn.soxa.letter.ReportTo;
import vn.soxa.office.write.DocumentMasterException;
import vn.soxa.office.write.DocumentSpec;
import vn.soxa.office.write.DocumentWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.PlanHead;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/**
 * Writes the reports of a period, one for each addressee. A report whose figures have not changed is left as it is, with
 * what somebody has typed into it since; one whose figures have is written anew and the old one kept in {@code ban-cu}.
 */
record Reports(WorkFolder folder, Phrasebook say, DocumentWriter writer) {

    /** In the looks of the work folder's own master document, if it has one. */
    static Reports in(WorkFolder folder, Phrasebook say) {
        return new Reports(folder, say, DocumentWriter.restyledIn(folder.root()));
    }

    /** Where they are, the one to the level above first, those of each of several plans last. */
    List<Path> write(CheckedRound checked, Consolidation figures, Unwritten unwritten)
            throws IOException, CannotDoException {
        GoingUp up = GoingUp.of(checked, figures);
        List<Path> written = write(
                figures,
                to -> to == ReportTo.SUPERIOR
                        ? CommuneReport.of(up.figures(), up.checked(), to)
                        : CommuneReport.of(figures, checked, to),
                unwritten);
        for (PlanHead head : figures.plan().several()) {
            Versions versions = versions(figures, "_" + VietnameseFormat.ascii(head.code()));
            unwritten.trying(
                    versions.target(),
                    () -> written.add(write(CommuneReport.of(up.figures(), up.checked(), head), versions)));
        }
        return written;
    }

    /** Those of a report out of turn; {@code last} is the period whose books the figures were taken from. */
    List<Path> writeChosen(CheckedRound checked, Consolidation figures, Period last, Unwritten unwritten)
            throws IOException, CannotDoException {
        return write(figures, to -> CommuneReport.ofChosen(figures, checked, to, last), unwritten);
    }

    private List<Path> write(Consolidation figures, Function<ReportTo, DocumentSpec> report, Unwritten unwritten)
            throws IOException, CannotDoException {
        List<Path> written = new ArrayList<>();
        for (ReportTo to : ReportTo.values()) {
            Versions versions = versions(figures, to.suffix());
            unwritten.trying(versions.target(), () -> written.add(write(report.apply(to), versions)));
        }
        return written;
    }

    private Versions versions(Consolidation figures, String suffix) {
        Path target = folder.report(figures.plan(), figures.period(), suffix);
        return new Versions(target, folder.oldVersions(figures.period()));
    }

    private Path write(DocumentSpec spec, Versions versions) throws IOException, CannotDoException {
        Optional<Path> standing = versions.standing();
        try {
            if (standing.isPresent()) {
                if (writer.made(standing.get(), spec)) {
                    return standing.get();
                }
                versions.keep(standing.get());
            }
            return writer.write(spec, versions.target());
        } catch (DocumentMasterException master) {
            String missing = String.join(", ", master.missing());
            String key = missing.isEmpty() ? "cannot.reportMaster" : "cannot.reportMasterLacks";
            throw new CannotDoException(say.of(key, "file", DocumentWriter.MASTER, "missing", missing), master);
        }
    }
}
