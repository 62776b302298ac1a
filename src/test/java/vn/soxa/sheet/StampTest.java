package vn.soxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampTest {

    private final Stamp stamp = new Stamp("99901", "AP03", "2025-Q1", 1, 1);

    @Test
    void what_is_written_is_read_back() {
        assertThat(Stamp.parse(stamp.text())).contains(stamp);
        assertThat(Stamp.parseVisible("Mã: " + stamp.visible(), "99901")).contains(stamp);
        Stamp returned = new Stamp("99901", "AP03", "2025-Q1", 1, 3);
        assertThat(Stamp.parseVisible(returned.visible(), "99901")).contains(returned);
    }

    @Test
    void a_changed_stamp_proves_nothing() {
        assertThat(Stamp.parse(stamp.text().replace("AP03", "AP04"))).isEmpty();
        assertThat(Stamp.parseVisible(stamp.visible(), "99902")).isEmpty();
        assertThat(Stamp.parse("AP03")).isEmpty();
    }
}
