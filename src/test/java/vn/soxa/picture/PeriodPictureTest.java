package vn.soxa.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.soxa.book.ExampleRound;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.plan.Reporter;

class PeriodPictureTest {
    private static final CheckedRound ROUND = ExampleRound.round();

    @Test
    void it_says_how_the_period_stands_and_who_has_not_sent() {
        Picture picture = of(ROUND);
        assertThat(picture.place()).startsWith("Xã ").contains("Quý I/2025");
        assertThat(picture.verdict()).contains("chỉ tiêu").endsWith("Còn 4/16 nơi chưa nộp.");
        assertThat(picture.lines())
                .extracting(Picture.Line::head)
                .startsWith("VIỆC CẦN QUYẾT", "Nộp báo cáo", "Chỉ tiêu chậm", "Chờ trả lời", "Kiến nghị");
        assertThat(picture.lines().get(1).text()).contains("Srê Thnốt").doesNotContain("09000");
    }

    @Test
    void a_bar_tells_figure_target_and_where_it_should_be() {
        assertThat(of(ROUND).bars()).anySatisfy(bar -> {
            assertThat(bar.name()).startsWith("Diện tích liên kết tiêu thụ");
            assertThat(bar.figure()).isEqualTo("69/150 ha");
            assertThat(bar.reached()).isEqualByComparingTo("46");
            assertThat(bar.needed()).isEqualByComparingTo("45");
            assertThat(bar.stands()).isEqualTo("Đúng tiến độ");
        });
    }

    @Test
    void a_hamlet_that_has_not_sent_is_missing_but_not_behind() {
        Picture picture = of(ROUND);
        assertThat(picture.lines().get(1).text()).contains("Srê Thnốt");
        assertThat(picture.lines().stream().skip(2).map(Picture.Line::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("mới được 0/"));
    }

    @Test
    void of_a_target_that_is_behind_it_says_who_answers_and_why() {
        assertThat(of(ROUND).lines())
                .filteredOn(line -> line.head().equals("Chỉ tiêu chậm"))
                .singleElement()
                .satisfies(line -> assertThat(line.text())
                        .contains("Trần Quốc Khải: Hộ dân chờ giá giống", "Phan Văn Đông: chưa nêu nguyên nhân"));
    }

    @Test
    void nothing_sent_is_not_called_well() {
        List<String> all = ROUND.plan().reporters(ROUND.period()).stream()
                .map(Reporter::code)
                .toList();
        CheckedRound nobody = new CheckedRound(ROUND.plan(), ROUND.period(), List.of(), List.of(), all, Map.of());
        assertThat(of(nobody).verdict()).isEqualTo("Chưa đánh giá được: còn 16 nơi chưa nộp.");
    }

    @Test
    void it_is_painted_in_the_width_of_a_phone_and_the_same_each_time() throws IOException {
        byte[] png = new PicturePainter().png(of(ROUND));
        assertThat(new PicturePainter().png(of(ROUND))).isEqualTo(png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1080);
        assertThat(image.getHeight()).isGreaterThan(1000);
    }

    @Test
    void a_picture_of_many_targets_is_taller() throws IOException {
        Picture picture = of(ROUND);
        List<Picture.Bar> twice = new ArrayList<>(picture.bars());
        twice.addAll(picture.bars());
        Picture longer = new Picture(picture.place(), picture.verdict(), twice, picture.legend(), picture.lines());
        assertThat(height(longer)).isGreaterThan(height(picture));
    }

    private static int height(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new PicturePainter().png(picture)))
                .getHeight();
    }

    private static Picture of(CheckedRound round) {
        return PeriodPicture.of(new Consolidator().consolidate(round, List.of()), round);
    }
}
