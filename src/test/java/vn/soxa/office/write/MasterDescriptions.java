package vn.soxa.office.write;

import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** What the master workbook says about each look, for the person who restyles it. */
final class MasterDescriptions {
    private MasterDescriptions() {}

    static void fillSample(XSSFCell cell, Look look) {
        String name = look.name();
        if (name.endsWith("_NUMBER")) {
            cell.setCellValue(1234.5);
        } else if (name.endsWith("_WHOLE")) {
            cell.setCellValue(1234);
        } else if (name.endsWith("_PERCENT")) {
            cell.setCellValue(0.855);
        } else if (name.endsWith("_DATE")) {
            cell.setCellValue(LocalDate.of(2026, 6, 30));
        } else {
            cell.setCellValue(look == Look.ROW_CODE ? "A1-001" : "Chữ mẫu");
        }
    }

    static String of(Look look) {
        return switch (look) {
            case PLAIN -> "Ô thường, không kẻ khung";
            case LETTERHEAD -> "Tên cơ quan chủ quản, địa danh, ngày tháng ở đầu trang";
            case LETTERHEAD_BOLD -> "Tên cơ quan ban hành, Quốc hiệu";
            case MOTTO -> "Tiêu ngữ";
            case TITLE -> "Tên bảng, tên trang";
            case SUBTITLE -> "Dòng dưới tên bảng: kỳ báo cáo, kèm theo văn bản nào";
            case GUIDE -> "Dòng hướng dẫn, ghi chú";
            case STEP -> "Một bước trong phần cách điền";
            case SECTION -> "Tên một phần trong trang";
            case HEADER -> "Tiêu đề cột (không bắt buộc điền)";
            case HEADER_REQUIRED -> "Tiêu đề cột bắt buộc điền";
            case HEADER_ISSUED -> "Tiêu đề cột do xã ghi sẵn";
            case KEY -> "Dòng khóa cột (ẩn)";
            case ROW_CODE -> "Mã dòng: xám nhưng không khóa, để sắp xếp được";
            case GOOD -> "Trạng thái tốt (luôn kèm chữ)";
            case NEUTRAL -> "Trạng thái chưa đánh giá (luôn kèm chữ)";
            case WARNING -> "Trạng thái cần chú ý (luôn kèm chữ)";
            case BAD -> "Trạng thái xấu, ô phải sửa (luôn kèm chữ)";
            case MUTED -> "Chữ phụ, ô không áp dụng";
            case SIGNATURE -> "Chức danh, họ tên người ký";
            case LINK -> "Liên kết tới trang khác";
            default -> cells(look);
        };
    }

    private static String cells(Look look) {
        String name = look.name();
        String kind =
                switch (name.substring(name.indexOf('_') + 1)) {
                    case "TEXT" -> "chữ";
                    case "CENTRED" -> "chữ ở giữa";
                    case "NUMBER" -> "số lẻ";
                    case "WHOLE" -> "số nguyên";
                    case "PERCENT" -> "tỷ lệ phần trăm";
                    case "DATE" -> "ngày";
                    case "LINK" -> "liên kết tới nơi có số liệu gốc";
                    default -> throw new IllegalArgumentException(name);
                };
        return place(name.substring(0, name.indexOf('_'))) + ": " + kind;
    }

    private static String place(String kind) {
        return switch (kind) {
            case "ENTRY" -> "Ô để điền (không khóa)";
            case "CARRIED" -> "Ô kỳ trước chuyển sang, còn sửa được (không khóa)";
            case "ISSUED" -> "Ô xã ghi sẵn (khóa)";
            case "BODY" -> "Ô trong bảng tổng hợp";
            case "TOTAL" -> "Ô dòng cộng";
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
