/* What the launcher says when the program cannot start: what is wrong, then what to do. */
#ifndef SOXA_SENTENCES_H
#define SOXA_SENTENCES_H

#define TITLE L"Sổ Xã"

#define PATH_TOO_LONG \
    L"Đường dẫn của thư mục chương trình dài quá.\n\n" \
    L"Hãy chuyển thư mục chương trình ra chỗ ngắn hơn, ví dụ D:\\SoXa, rồi chạy lại."

#define NO_RUNTIME \
    L"Không thấy thư mục “jre” nằm cạnh chương trình.\n\n" \
    L"Nếu anh/chị đang mở ngay trong tệp ZIP: hãy bấm chuột phải vào tệp ZIP, chọn Extract All (Giải nén tất cả), " \
    L"rồi chạy SoXa.exe trong thư mục vừa giải nén. Nếu chỉ chép riêng tệp SoXa.exe: hãy chép cả thư mục."

#define NO_PROGRAM \
    L"Không thấy tệp “lib\\soxa.jar” nằm cạnh chương trình.\n\n" \
    L"Hãy giải nén lại toàn bộ tệp ZIP (hoặc cài lại), rồi chạy lại. Số liệu của anh/chị không nằm ở đây và không bị mất."

#define CANNOT_COPY \
    L"Máy này không chạy được chương trình từ thư mục có tên tiếng Việt có dấu, " \
    L"mà chép sang thư mục không dấu cũng không được.\n\n" \
    L"Hãy xem ổ đĩa còn chỗ trống (cần 200 MB) không; hoặc tự chuyển thư mục chương trình ra chỗ không dấu, " \
    L"ví dụ D:\\SoXa, rồi chạy lại."

#define COPYING L"Sổ Xã đang chuẩn bị cho lần chạy đầu…"

#define CANNOT_LOAD \
    L"Không nạp được Java đi kèm chương trình.\n\n" \
    L"Hãy giải nén lại toàn bộ tệp ZIP (hoặc cài lại). Windows 7 phải là bản 64-bit đã cài Service Pack 1. " \
    L"Nếu phần mềm diệt vi-rút đã chặn tệp trong thư mục “jre”, hãy cho phép nó."

#define CANNOT_CREATE \
    L"Không khởi động được Java đi kèm chương trình, có thể vì máy đang hết bộ nhớ.\n\n" \
    L"Hãy đóng bớt chương trình khác rồi chạy lại."

#define BROKEN_PROGRAM \
    L"Tệp chương trình bị hỏng hoặc thiếu.\n\n" \
    L"Hãy giải nén lại toàn bộ tệp ZIP (hoặc cài lại), rồi chạy lại."

#define STOPPED \
    L"Chương trình dừng lại vì một lỗi chưa lường trước. Tệp nhận về không bị sửa.\n\n" \
    L"Hãy chạy lại; nếu vẫn vậy, xin chụp cửa sổ này gửi người hỗ trợ.\n\nChi tiết kỹ thuật: "

#endif
