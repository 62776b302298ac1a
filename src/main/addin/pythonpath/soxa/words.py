"""Every sentence that users see."""

WORDS = {
    "title": "Sổ Xã",
    "fault": "Tiện ích Sổ Xã gặp lỗi của chính nó; tệp của bạn không bị thay đổi. Hãy gửi mấy dòng dưới đây cho người làm "
             "chương trình.",
    "noProgram": "Chưa thấy chương trình Sổ Xã trên máy này. Hãy cài Sổ Xã, hoặc vào Sổ Xã → Chọn chương trình Sổ Xã… "
                 "rồi chỉ tới nơi đã cài.",
    "chooseProgram": "Chọn chương trình Sổ Xã",
    "programChosen": "Từ nay tiện ích dùng chương trình: %s",
    "notSaved": "Tệp này chưa được lưu lần nào nên chưa biết thuộc xã nào. Hãy lưu tệp (Ctrl+S) vào thư mục làm việc rồi "
                "bấm lại.",
    "noFolder": "Không thấy sổ kế hoạch So-ke-hoach.xlsx ở thư mục chứa tệp này hay thư mục bên trên. Hãy lưu tệp vào "
                "thư mục làm việc của xã rồi bấm lại.",
    "notOurs": "Tệp này không phải biểu mẫu của Sổ Xã nên không có gì để kiểm tra.",
    "busy": "Sổ Xã đang kiểm tra tệp này, hãy đợi một chút.",
    "checking": "Đang kiểm tra…",
    "right": "Không có gì phải sửa.",
    "found": "%d chỗ cần sửa hoặc trả lời, %d chỗ nên xem lại.",
    "readOnly": " Tệp đang mở chỉ để đọc nên không tô màu được ô.",
    "closed": "Tệp đã đóng.",
    "noPoints": "Chưa có danh sách. Hãy bấm Sổ Xã → Kiểm tra tệp này trước.",
    "noSuggestion": "Ô này không có gợi ý để áp dụng. Hãy sửa tay theo lời nhắc, rồi kiểm tra lại.",
    "locked": "Ô này đang khóa nên không sửa được ở đây.",
    "suggested": "Đã sửa ô %s thành “%s”. Bấm Ctrl+Z nếu muốn lấy lại như cũ.",
    "unmarked": "Đã bỏ đánh dấu %d ô.",
    "noMarks": "Tệp này không có ô nào đang đánh dấu.",
    "running": "Đang làm…",
    "done": "Xong.",
    "noBook": "Chưa có sổ tổng hợp nào trong thư mục này. Hãy bấm Sổ Xã → Tổng hợp kỳ này trước.",
    "step.check": "Sổ Xã: đánh dấu ô cần sửa",
    "step.unmark": "Sổ Xã: bỏ đánh dấu",
    "step.suggest": "Sổ Xã: áp dụng gợi ý",
    "button.next": "Ô kế tiếp",
    "button.suggest": "Áp dụng gợi ý",
    "button.again": "Kiểm tra lại",
    "button.unmark": "Bỏ đánh dấu",
    "button.close": "Đóng",
    "severity.error": "Phải sửa",
    "severity.confirm": "Cần trả lời",
    "severity.warning": "Nên xem",
}
