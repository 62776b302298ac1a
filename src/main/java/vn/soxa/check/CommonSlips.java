package vn.soxa.check;

import vn.soxa.finding.FindingCode;
import vn.soxa.text.Words;

/** Reminders of figures that are well formed but often meant otherwise. */
final class CommonSlips implements CrossCheck {

    private static final String SIGNED = "signedHa";
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
        Object signed = row.get(SIGNED);
        if (signed != null && signed.equals(row.get("plannedHa")) && row.get("contract") == null) {
            round.find(row, row.finding(FindingCode.CELL_SIGNED_AS_PLANNED, SIGNED));
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
            round.find(row, row.finding(FindingCode.CELL_SUSTAINABLE_NOT_FRUIT, SUSTAINABLE, "other", crop));
        }
    }
}
