package vn.soxa.book;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CellCount;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;

/** A round of the example commune with every form, a hamlet that did not send, and rows that do not count. */
public final class ExampleRound {

    public static final Plan PLAN =
            judging(PlanReader.read(PlanRows.embedded().withExample()).plan());
    public static final Instant MOMENT = Instant.parse("2025-03-15T02:30:00Z");

    /** Whoever of the eight hamlets stands in the table, the figures are judged. */
    private static Plan judging(Plan plan) {
        plan.unit().put("enoughReported", "0");
        return plan;
    }

    private static final String ROWS = """
            A1 AP01 | name=HTX Nông nghiệp Phú Lợi Xanh | kind=Hợp tác xã | status=Đang thành lập | step=3. Soạn phương án, Điều lệ
            A1 AP02 | name=THT Lúa Hòa Thuận | kind=Tổ hợp tác | status=Đang hoạt động | members=18 | women=4 | land=21.5
            A1 AP06 | name=THT Thốt nốt Srê Thnốt | kind=Tổ hợp tác | status=Đang hoạt động | members=21 | women=9 | khmer=21
            A2 AP01 | season=Đông Xuân 2024-2025 | product=Lúa | buyer=Công ty TNHH Lúa gạo Bảy Nhánh | seller=THT Lúa Phú Lợi | households=21 | signedHa=18 | boughtHa=12.5 | tonnes=88.5 | price=6200 | status=Đã thu mua xong | contract=01/HĐ
            A2 AP02 | season=Đông Xuân 2024-2025 | product=Lúa | buyer=Công ty CP Nông sản Đồng Ven | seller=THT Lúa Hòa Thuận | households=15 | signedHa=12.5 | boughtHa=4 | status=Đang thực hiện
            A2 AP02 | season=Hè Thu 2025 | product=Lúa | buyer=Thương lái Tư Ghe | seller=Nhóm hộ | households=5 | signedHa=3 | status=Đang thực hiện
            A2 AP03 | season=Đông Xuân 2024-2025 | product=Lúa | buyer=Công ty CP Nông sản Đồng Ven | seller=Nhóm hộ kinh 2 | households=10 | signedHa=9 | status=Đang thực hiện
            A2 AP04 | season=Đông Xuân 2024-2025 | product=Bắp nếp | buyer=DNTN Rau quả Út Tám | seller=THT Rau | households=8 | signedHa=3.5 | status=Đang thực hiện
            A2 AP05 | season=Đông Xuân 2024-2025 | product=Lúa | buyer=Công ty TNHH Giống lúa Mạ Non | seller=Tổ lúa giống | households=14 | signedHa=14 | status=Đang thực hiện
            A2 AP06 | season=Mùa 2024-2025 | product=Lúa Mùa Nàng Nhen | buyer=Công ty CP Gạo đặc sản Lá Sen Nâu | seller=Nhóm hộ | households=9 | signedHa=6 | status=Đã thu mua xong
            A2 AP07 | season=Đông Xuân 2024-2025 | product=Lúa | buyer=Công ty TNHH Lúa gạo Bảy Nhánh | seller=Nhóm hộ | households=6 | signedHa=5.5 | status=Đang thực hiện
            * A2 AP08 | season=Cả năm 2025 | product=Bưởi da xanh | buyer=Công ty TNHH Trái cây Vườn Đồi | seller=Nhóm hộ | households=4 | signedHa=0.5 | status=Đang thực hiện
            A3 AP01 | household=Nguyễn Văn A | fromCrop=Lúa | toCrop=Xoài keo | group=Cây ăn trái | area=4.3333 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=6/2024 | mapSheet=14 | parcel=63 | sustainable=Có
            A3 AP02 | household=Trần Thị B | fromCrop=Lúa | toCrop=Bắp nếp | area=3 | riceLand=Chuyên trồng lúa (từ 2 vụ) | status=Ổn định | converted=2024 | sustainable=Có
            A3 AP03 | household=Lê C | fromCrop=Lúa | toCrop=Mít | group=Cây ăn trái | area=12.1667 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=8/2024
            A3 AP03 | household=Lê D | fromCrop=Lúa | toCrop=Mít | area=0.7 | riceLand=Đất lúa còn lại (1 vụ) | status=Đã trồng | converted=2/2025
            * A3 AP08 | household=Đặng E | fromCrop=Lúa | toCrop=Bưởi da xanh | group=Cây ăn trái | area=6.1 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=9/2024 | sustainable=Có
            A4 AP06 | product=Đường thốt nốt bột | owner=THT Thốt nốt Srê Thnốt | stage=Lập hồ sơ | online=Shopee
            A4 AP01 | product=Mật ong hoa tràm | owner=Ba Tràm | stage=Đã công nhận | stars=3 | decision=12/QĐ | recognised=20/11/2024 | online=Zalo
            A4 AP08 | product=Du lịch rừng tràm | owner=Công ty CP Du lịch Cánh Tràm | stage=Đăng ký tham gia | targetStars=5
            A5 XA | subject=Mật ong | channel=Hội chợ, triển lãm | name=Hội chợ Tịnh Biên | date=2/2/2025 | orders=12 | value=15.5
            A6 AP01 | date=15/1/2025 | kind=Họp dân | topic=HTX, THT | participants=42 | women=18 | khmer=2
            A6 AP03 | date=15/2/2025 | kind=Tập huấn | topic=Kỹ thuật, khuyến nông | participants=35 | women=11
            A6 AP06 | date=20/2/2025 | kind=Lồng ghép sinh hoạt chi, tổ hội | topic=OCOP | times=3 | participants=120 | khmer=95
            A7 XA | borrower=Tổ vay vốn Phú Lợi | kind=Cá nhân, hộ | bank=Agribank | disbursed=350.5 | outstanding=1200.25 | overdue=20 | borrowers=12
            A8 XA | name=Lúa hữu cơ | kind=Nông nghiệp hữu cơ | area=5 | started=11/2024 | replicated=2.5
            A9 XA | status=Đã cấp mã | code=VN-AGOR-0001 | crop=Xoài keo | area=12.25 | households=8
            A10 AP02 | topic=Liên kết, tiêu thụ | difficulty=Doanh nghiệp chậm thu mua | proposal=Xã làm việc với doanh nghiệp | to=UBND xã
            B1 XA | indicator=CT2 | confirmed=68.5 | forecast=152
            B1 XA | indicator=CT3 | confirmed=25.6 | cause=Hộ dân chờ giá giống
            B2 XA | task=III.1.a | status=Thực hiện thường xuyên | percent=25 | result=Đã tổ chức 1 hội nghị
            B2 XA | task=III.4.b | status=Đang thực hiện | percent=40 | result=Đang khảo sát
            B2 XA | task=V.2.a | status=Hoàn thành | percent=100 | result=Xong
            B3 XA | year=2025 | source=Ngân sách xã | content=Tuyên truyền | task=III.1.a | planned=50 | spent=12.5
            B3 XA | year=2025 | source=Ngân sách tỉnh | content=Hỗ trợ giống | task=III.4.b | planned=300 | spent=0
            B4 XA | subject=CT5 | current=01 sản phẩm đến 2025 | proposal=Lùi đến 2026 | reason=Hồ sơ trung ương kéo dài
            B5 XA | date=10/1/2025 | programme=Nông thôn mới | task=OCOP | minutes=7.5 | times=4
            B6 XA | date=5/3/2025 | body=Hội Nông dân | kind=Giám sát | content=Giám sát liên kết | found=Chậm thu mua
            """;

    private ExampleRound() {}

    public static CheckedRound round() {
        List<AcceptedRow> rows = AcceptedRows.of("2025-Q1", ROWS);
        List<CheckedSubmission> submissions = List.of(
                hamlet("AP01"), hamlet("AP02"), hamlet("AP03"), replaced("AP04"), hamlet("AP04"), hamlet("AP05"));
        Finding missing = Finding.ofFile(FindingCode.REPORTER_MISSING, "reporter", "Bình Quới");
        return new CheckedRound(
                PLAN,
                PLAN.period("2025-Q1").orElseThrow(),
                submissions,
                rows,
                List.of("AP06", "AP07", "AP08", "CB05"),
                Map.of("AP08", List.of(missing)));
    }

    private static CheckedSubmission hamlet(String code) {
        boolean wrong = code.equals("AP02");
        BoundRow rejected = row(code, 8, "nhiều");
        return new CheckedSubmission(
                submission(code, "Ấp " + code + " (nộp).xlsx"),
                wrong ? SubmissionStatus.PARTLY : SubmissionStatus.ACCEPTED,
                List.of(row(code, 4, "0,5"), row(code, 5, "1")),
                wrong ? List.of(rejected) : List.of(),
                wrong ? rejected.findings() : List.of(),
                new CellCount(10, 10, 0, 0, 0));
    }

    private static CheckedSubmission replaced(String code) {
        return new CheckedSubmission(
                submission(code, "zalo/" + code + " ban cu.xlsx"),
                SubmissionStatus.REPLACED,
                List.of(),
                List.of(),
                List.of(Finding.ofFile(FindingCode.FILE_REPLACED, "file", "zalo/" + code + " ban cu.xlsx")),
                new CellCount(0, 0, 0, 0, 0));
    }

    private static Submission submission(String code, String file) {
        return new Submission(
                Path.of(file),
                file,
                code,
                new Stamp("99901", code, "2025-Q1", 1, 1),
                List.of(),
                Set.of("A10"),
                List.of(),
                MOMENT,
                MOMENT,
                null,
                10,
                0);
    }

    private static BoundRow row(String code, int row, String area) {
        Form form = PLAN.forms().get("A3");
        CellAddress household = new CellAddress(form.sheetName(), row, 1);
        CellAddress cell = new CellAddress(form.sheetName(), row, 5);
        Finding unreadable = Finding.ofCell(
                FindingCode.CELL_UNREADABLE, cell, "found", area, "header", "Diện tích chuyển đổi", "example", "0,5");
        return new BoundRow(
                form,
                form.sheetName(),
                row,
                Map.of(
                        "household",
                        new BoundCell(household, "Nguyễn Văn Bé Tám " + code, "Nguyễn Văn Bé Tám"),
                        "area",
                        new BoundCell(cell, area, null)),
                Map.of("Số điện thoại hộ", new BoundCell(new CellAddress(form.sheetName(), row, 20), "0900", null)),
                area.equals("nhiều") ? List.of(unreadable) : List.of());
    }
}
