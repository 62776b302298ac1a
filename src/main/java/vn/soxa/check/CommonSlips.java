package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.text.Words;

/** Reminders of figures that are well formed but often meant otherwise. */
final class CommonSlips implements CrossCheck {

    private static final String PLANNED = "plannedHa";
    private static final String SEASON = "season";
    private static final String SUSTAINABLE = "sustainable";
    private static final String FRUIT = "Cây ăn trái";

    @Override
    public void judge(Round round) {
        round.counting("A2").forEach(row -> {
            signedAsPlanned(round, row);
            wholeYearOfRice(round, row);
        });
        round.counting("A3").forEach(row -> sustainableButNoFruit(round, row));
    }

    private static void signedAsPlanned(Round round, ReportedRow row) {
        Object signed = row.get("signedHa");
        if (signed != null && signed.equals(row.get(PLANNED)) && row.get("contract") == null) {
            ask(round, row, FindingCode.CELL_SIGNED_AS_PLANNED, PLANNED);
        }
    }

    private static void wholeYearOfRice(Round round, ReportedRow row) {
        boolean rice = Words.fold(String.valueOf(row.text("product"))).matches("(lua|nep)\\b.*");
        if (rice && String.valueOf(row.text(SEASON)).startsWith("Cả năm")) {
            round.find(row, row.finding(FindingCode.CELL_YEAR_FOR_RICE, SEASON));
        }
    }

    private static void sustainableButNoFruit(Round round, ReportedRow row) {
        String crop = String.valueOf(row.text("toCrop"));
        String given = row.text("group");
        String group = given != null ? given : round.plan().cropGroup(crop).orElse(FRUIT);
        if ("Có".equals(row.text(SUSTAINABLE)) && !group.equals(FRUIT)) {
            ask(round, row, FindingCode.CELL_SUSTAINABLE_NOT_FRUIT, SUSTAINABLE, "other", crop);
        }
    }

    /** Asks the owner who filled the column this period; nobody else can mend it. */
    private static void ask(Round round, ReportedRow row, FindingCode code, String column, String... args) {
        ReportedRow owners = row.completion();
        ReportedRow asked = owners == null ? row : owners;
        if (!asked.ofOwner(column)) {
            Finding finding = asked.finding(code, column, args);
            round.find(
                    asked,
                    owners == null ? finding : finding.with("hamlet", row.file().spoken()));
        }
    }
}
