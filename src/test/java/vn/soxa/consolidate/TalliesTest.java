package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures followed without a target: each row of the table is one row of a form and what it adds. */
final class TalliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A1 AP01 | name=A | kind=Tổ hợp tác | status=Đang hoạt động | members=18 | workers=2; TC1=1 TC3=18 TC5=2",
                "A1 AP01 | name=A | kind=Tổ hợp tác | status=Tạm ngừng | members=18; TC1=0 TC3=0",
                "A1 AP01 | name=A | kind=Trang trại | status=Đang hoạt động | members=18 | founded=1/2/2025; TC3=0 TC4=1",
                "A6 AP01 | kind=Họp dân | participants=40 | women=12 | khmer=3; TT1=1 TT2=40 TT2.1=12 TT2.2=3 KN1=0",
                "A6 AP01 | kind=Họp dân | times=3 | participants=120; TT1=3 TT2=120",
                "A6 AP01 | kind=Tập huấn | participants=35; TT1=0 TT2=35 KN1=1 KN2=0",
                "A6 AP01 | kind=Tư vấn khuyến nông | times=4; TT1=0 KN2=4",
                "B5 XA | minutes=7.5 | times=4; TT3=4 TT4=30",
                "A5 XA | channel=Hội chợ, triển lãm | orders=2 | value=15.5; XT1=1 XT4=2 XT5=15.5",
                "A5 XA | channel=Sàn thương mại điện tử | orders=9; XT1=0 XT4=9",
                "A4 AP01 | product=A | owner=B | stage=Ý tưởng | online=Shopee; XT2=1 XT3=0",
                "A4 AP01 | product=A | owner=B | stage=Đã công nhận | online=Shopee; XT2=1 XT3=100",
                "A4 AP01 | product=A | owner=B | stage=Hết hạn | online=Shopee; XT2=0",
                "A9 XA | status=Đã cấp mã | area=12.5; VT1=1 VT2=12.5",
                "A9 XA | status=Đang xin mã | area=12.5; VT1=0 VT2=0",
                "A8 XA | name=M | replicated=3; MH1=1 MH2=3",
                "A7 XA | disbursed=50 | outstanding=120 | overdue=5; TD1=1 TD2=50 TD3=120 TD3.1=5",
                "A7 XA | disbursed=50 | outstanding=0 | borrowers=12; TD1=0 TD2=50",
                "A7 XA | outstanding=10 | borrowers=12; TD1=12 TD2=0",
                "* A7 XA | disbursed=50 | outstanding=120; TD1=1 TD2=0 TD3=120",
                "B6 XA | kind=Giám sát; GS1=1",
                "B3 XA | year=2025 | planned=200 | spent=80; KP1=200 KP2=80",
                "B3 XA | year=2024 | planned=200 | spent=80; KP1=0",
            })
    void addsTheColumn(String row, String expected) {
        Consolidation figures = Rounds.consolidate("2025-Q1", row);
        for (String figure : expected.strip().split(" ", -1)) {
            String[] parts = figure.split("=", -1);
            assertThat(Rounds.plain(Rounds.result(figures, parts[0], 2025).actual()))
                    .as(parts[0])
                    .isEqualTo(parts[1]);
        }
    }
}
