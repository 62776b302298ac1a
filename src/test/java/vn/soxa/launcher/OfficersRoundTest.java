package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import org.junit.jupiter.api.Test;
import vn.soxa.plan.Period;

/** The officer's whole round in the window, from the first screen to the file that goes upward. */
class OfficersRoundTest extends OpenWindow {
    private static final String PERIOD = "2026-Q2";

    @Test
    void ones_own_commune_from_the_first_screen_to_the_zip() throws Exception {
        Path folder = home.resolve("Xã Long Hòa");
        begin(folder);
        choosePeriod();
        hand.click("verb.issueHamlets");
        hand.find("brake.go");
        hand.picture("rieng-2-hoi-truoc-khi-tao");
        hand.click("brake.go");
        hand.await("the forms", () -> sentence().startsWith("Đã tạo 05 biểu mẫu"));
        hand.picture("rieng-3-da-tao");
        List<Path> back = returned(folder, "Ap-0");
        hand.drop(hand.find("reporters", javax.swing.JTable.class), back.get(0), back.get(1), back.get(2), back.get(3));
        hand.await("they were read", () -> sentence().startsWith("Đã nhận 04 tệp mới"));
        hand.picture("rieng-4-da-nhan");
        hand.await("the next step", () -> hand.find("verb.collect").isEnabled());
        hand.click("verb.collect");
        hand.await("the result", () -> sentence().startsWith("Đã tổng hợp"));
        choose("Ấp Một");
        hand.picture("rieng-5-tong-hop");
        told("ông Một nói 20 hộ", "20");
        assertThat(lines()).contains("Ấp Một | Hợp lệ", "Ấp Năm | Chưa nộp");
        officers(folder);
        hand.click("verb.sendUpward");
        hand.find("brake.go");
        hand.picture("rieng-8-hoi-truoc-khi-goi");
        hand.click("brake.go");
        hand.await("the zip", () -> sentence().startsWith("Đã đóng gói"));
        hand.picture("rieng-9-da-goi");
        assertThat(folder.resolve(PERIOD).resolve("4-Tong-hop/Gui-cap-tren_xa-Long-Hoa_" + PERIOD + ".zip"))
                .exists();
    }

    private void begin(Path folder) {
        start(Optional.empty());
        hand.click("first.folder");
        hand.write(folder.toString());
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_X);
        hand.write("xã Long Hòa");
        plans("nong-thon-moi-2026-2030");
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_P);
        hand.write("Ấp Một\nẤp Hai\nẤp Ba\nẤp Bốn\nẤp Năm\n");
        hand.keys(KeyEvent.VK_TAB);
        hand.write("Lê Thị Sáu");
        hand.keys(KeyEvent.VK_TAB);
        hand.write("0912000111");
        hand.picture("rieng-1-xa-toi");
        hand.click("first.start");
        hand.await("the hamlets", () -> lines().contains("Ấp Năm | Chưa nộp"));
    }

    private void choosePeriod() {
        JComboBox<?> periods = hand.find("period", JComboBox.class);
        int steps = Hand.seen(() -> index(periods) - periods.getSelectedIndex());
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_K);
        hand.keys(KeyEvent.VK_ALT, KeyEvent.VK_DOWN);
        hand.await("the periods drop down", () -> Hand.seen(periods::isPopupVisible));
        for (int i = 0; i < Math.abs(steps); i++) {
            hand.keys(steps > 0 ? KeyEvent.VK_DOWN : KeyEvent.VK_UP);
        }
        hand.keys(KeyEvent.VK_ENTER);
        hand.await(
                "the forms of " + PERIOD, () -> hand.find("verb.issueHamlets").isEnabled());
        hand.await("the hamlets again", () -> lines().contains("Ấp Năm | Chưa nộp"));
    }

    private static int index(JComboBox<?> periods) {
        return IntStream.range(0, periods.getItemCount())
                .filter(i -> periods.getItemAt(i) instanceof Period period
                        && period.code().equals(PERIOD))
                .findFirst()
                .orElseThrow();
    }

    /** The forms as they come back: the first of the files with a count that nobody can read. */
    private List<Path> returned(Path folder, String start) throws Exception {
        Path usb = Files.createDirectories(home.resolve("USB"));
        List<Path> forms;
        try (Stream<Path> files = Files.list(folder.resolve(PERIOD).resolve("1-Bieu-mau"))) {
            forms = files.filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                    .sorted()
                    .toList();
        }
        for (int i = 0; i < forms.size(); i++) {
            HandFilled.fill(forms.get(i), usb.resolve("Nộp " + forms.get(i).getFileName()), i == 0);
        }
        return forms.stream()
                .map(form -> usb.resolve("Nộp " + form.getFileName()))
                .toList();
    }

    private void told(String who, String value) {
        hand.click("question.because");
        hand.write(who);
        hand.click("question.other");
        hand.write(value);
        hand.picture("rieng-6-qua-dien-thoai");
        hand.click("question.settle");
        hand.await("it counts", () -> sentence().startsWith("Đã ghi nhận"));
    }

    private void officers(Path folder) throws Exception {
        hand.click("verb.issueOfficers");
        hand.click("brake.go");
        hand.await("the officers' forms", () -> sentence().startsWith("Đã tạo 04 biểu mẫu"));
        List<Path> back = returned(folder, "HCC");
        hand.drop(hand.find("reporters", javax.swing.JTable.class), back.get(0));
        hand.await("it was read", () -> sentence().startsWith("Đã nhận 01 tệp mới"));
        hand.click("verb.collect");
        hand.await("the last result", () -> sentence().startsWith("Đã tổng hợp"));
        hand.picture("rieng-7-dau-moi");
    }
}
