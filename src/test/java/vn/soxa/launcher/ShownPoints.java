package vn.soxa.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Messages;

/** The points that the check window shows, as it words and draws them, for comparing with what others say of the same files. */
public final class ShownPoints {

    private ShownPoints() {}

    /**
     * For each file a line for each cell and message, sorted.
     *
     * @param remembered a file of its own for the window's memory
     * @param words what to write for {@code error}, {@code confirm} and {@code warning}; other points are left out
     */
    public static List<List<String>> of(Path remembered, List<Path> files, Map<?, String> words) {
        Hand hand = new Hand();
        CheckWindow window = Hand.seen(() -> {
            Appearance.install();
            CheckWindow shown = new CheckWindow(new FileDesk(new Remembered(remembered), file -> {}));
            shown.start(files);
            return shown;
        });
        try {
            JComboBox<?> chosen = hand.find("check.files", JComboBox.class);
            hand.await("all files are checked", () -> Hand.seen(chosen::getItemCount) == files.size());
            PointList list = hand.find("points", PointList.class);
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                int file = i;
                lines.add(Hand.seen(() -> {
                    chosen.setSelectedIndex(file);
                    return lines(list, words);
                }));
            }
            return lines;
        } finally {
            Hand.does(window::dispose);
        }
    }

    private static List<String> lines(PointList list, Map<?, String> words) {
        return IntStream.range(0, list.getModel().getSize())
                .boxed()
                .flatMap(index -> lines(list, index, words))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> lines(PointList list, int index, Map<?, String> words) {
        Point point = list.getModel().getElementAt(index);
        Component drawn = list.getCellRenderer().getListCellRendererComponent(list, point, index, false, false);
        String message = Messages.message(point.group().first());
        assertThat(drawn.getAccessibleContext().getAccessibleName())
                .startsWith(point.title())
                .contains(point.group().places())
                .contains(". " + message);
        String word = words.get(point.severity().name().toLowerCase(Locale.ROOT));
        String sheet = point.group().first().sheet();
        List<CellAddress> cells = point.group().cells();
        Stream<String> places = cells.isEmpty()
                ? Stream.of(sheet == null ? "" : sheet)
                : cells.stream().map(cell -> cell.sheet() + " " + cell.a1());
        return word == null ? Stream.empty() : places.map(where -> word + " – " + where + " – " + message);
    }
}
