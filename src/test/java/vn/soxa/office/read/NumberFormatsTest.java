package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.CellValue;
import vn.soxa.office.read.NumberFormats.Shows;

/** What a stored number is: by its digits, and by the format it is shown in. */
class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            General                        | NUMBER
            #,##0.00                       | NUMBER
            _-* #,##0.00 _đ_-;[Red]-#,##0  | NUMBER
            #,##0 "đ/ngày"                 | NUMBER
            #,##0\\ [$₫-42A]                | NUMBER
            0.00E+00                       | NUMBER
            [>=1000]#,##0\\d;0              | NUMBER
            0.0%                           | PERCENT
            0"%"                           | NUMBER
            dd/mm/yyyy                     | DAY
            [$-42A]dd/mm/yyyy;@            | DAY
            [$-42A]"ngày "d" tháng "m      | DAY
            [$-F800]dddd, mmmm dd, yyyy    | DAY
            DD/MM/YY                       | DAY
            mmm-yy                         | DAY
            m/d/yyyy h:mm                  | DAY
            mmmm                           | DAY
            h:mm AM/PM                     | TIME
            [h]:mm:ss                      | TIME
            [mm]                           | TIME
            mm:ss.0                        | TIME
            @                              | NUMBER
            """)
    void formatCodes(String code, Shows shows) {
        assertThat(NumberFormats.of(code)).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            General                   | - | 0
            #,##0.00                  | - | 0
            0" công"                  | công | 0
            #,##0.0\\ "ha"             | ha | 0
            0\\ \\m\\2                  | m2 | 0
            "khoảng "0                | khoảng | 0
            0"%"                      | % | 0
            #,##0\\ [$₫-42A]           | - | 0
            #,##0 [$kg]               | kg | 0
            0,                        | - | 1
            #,##0,,                   | - | 2
            #,##0.0,"k"               | k | 1
            0;"âm "0                  | - | 0
            dd/mm/yyyy"g"             | - | 0
            """)
    void whatIsSeenBesideTheFigure(String code, @Nullable String unit, int thousands) {
        NumberFormats.Format format = NumberFormats.format(code);
        assertThat(format.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(format.thousands()).isEqualTo(thousands);
    }

    /** Limits before a part of the format say which figures it is for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            [>=1000]#,##0" m²";0.0" ha"          | 4000 | m²
            [>=1000]#,##0" m²";0.0" ha"          | 0.4  | ha
            [<1]0.0" ha";[<100]0" công";0" m²"   | 0.4  | ha
            [<1]0.0" ha";[<100]0" công";0" m²"   | 5    | công
            [<1]0.0" ha";[<100]0" công";0" m²"   | 5000 | m²
            [=0]"không";[<>7]0" ha";0" công"     | 7    | công
            """)
    void limitsOfParts(String code, BigDecimal stored, String unit) {
        assertThat(NumberFormats.format(code).amount(stored, false).look().unit())
                .isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-03-05 45721",
        "2025-03-05T12:00:00, 2025-03-05 45721.5000000000",
        "2025-03-05T12:00:00.000, 2025-03-05 45721.5000000000",
        "1899-12-31T06:00:00.000, 6:00",
        "1899-12-30T18:00:00, 18:00",
        "bao cao, bao cao"
    })
    void daysAndTimesWrittenOut(String written, String read) {
        CellValue value = new Serials(false).iso(written);
        assertThat(value instanceof CellValue.Day day ? day.date() + " " + day.serial() : value.text())
                .isEqualTo(read);
    }

    @Test
    void aSumOfHoursJustBeforeMidnightIsTheNextDay() {
        assertThat(new Serials(false).day(new BigDecimal("42643.99999999989")).text())
                .isEqualTo("1/10/2016");
        assertThat(new Serials(false).day(new BigDecimal("42643.9999")).text()).isEqualTo("30/9/2016");
    }

    @ParameterizedTest
    @CsvSource({
        "0, NUMBER",
        "2, NUMBER",
        "9, PERCENT",
        "10, PERCENT",
        "14, DAY",
        "20, TIME",
        "22, DAY",
        "46, TIME",
        "49, NUMBER"
    })
    void formatsKnownByNumber(int id, Shows shows) {
        assertThat(NumberFormats.builtin(id)).isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            12, 12
            -0.5, -0.5
            12.50, 12.5
            0.30000000000000004, 0.3
            1250.4999999999998, 1250.5
            1E-3, 0.001
            1.5E+3, 1500
            100, 100
            -0, 0
            89012345678901234, 89012345678901234
            8.9012345678901234E+16, 89012345678901234
            0.1234567890123456, 0.123456789012346
            +7, 7
            1E999999999,
            NaN,
            1.2.3,
            12-5,
            .,
            -,
            '',
            """)
    void numbersAsStored(String stored, @Nullable String read) {
        BigDecimal number = FileNumber.parse(stored);
        assertThat(number == null ? null : number.toPlainString()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "45721, 2025-03-05", "45721.75, 2025-03-05"})
    void daysSince1900(BigDecimal serial, LocalDate day) {
        assertThat(new Serials(false).day(serial)).isEqualTo(new CellValue.Day(day, serial));
    }

    @Test
    void daysSince1904AndNoDays() {
        BigDecimal serial = BigDecimal.valueOf(44259);
        assertThat(new Serials(true).day(serial)).isEqualTo(new CellValue.Day(LocalDate.of(2025, 3, 5), serial));
        assertThat(new Serials(true).day(LocalDate.of(2025, 3, 5)))
                .isEqualTo(new CellValue.Day(LocalDate.of(2025, 3, 5), serial));
        BigDecimal none = new BigDecimal("-1");
        assertThat(new Serials(false).day(none)).isEqualTo(new CellValue.Amount(none, false));
        BigDecimal late = BigDecimal.valueOf(2_958_466);
        assertThat(new Serials(false).day(late)).isEqualTo(new CellValue.Amount(late, false));
    }
}
