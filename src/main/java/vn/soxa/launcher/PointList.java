package vn.soxa.launcher;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Severity;

/** Points to mend, each with its place and what to do, as wide as the list is. */
final class PointList extends JList<Point> {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 8;
    private static final int BAR = 4;

    private final DefaultListModel<Point> points = new DefaultListModel<>();

    PointList(Consumer<@Nullable Point> chosen) {
        setModel(points);
        WindowWords.explain(this, "points");
        getAccessibleContext().setAccessibleName(WindowWords.of("points"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Shown());
        addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen.accept(getSelectedValue());
            }
        });
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                measureAgain();
            }
        });
    }

    void show(List<Point> now) {
        show(now, 0);
    }

    /** Shows these anew: the one chosen stays chosen; where it is settled, the next that is open. */
    void follow(List<Point> now) {
        List<Point> from = Collections.list(points.elements()).subList(Math.max(0, getSelectedIndex()), points.size());
        show(
                now,
                IntStream.range(0, from.size())
                        .map(i -> index(now, other -> other.same(from.get(i)) && (i == 0 || other.open())))
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(Math.max(0, index(now, Point::open))));
    }

    private void show(List<Point> now, int chosen) {
        points.clear();
        points.addAll(now);
        if (!now.isEmpty()) {
            setSelectedIndex(chosen);
        }
        scrollToChosen();
    }

    private static int index(List<Point> points, Predicate<Point> wanted) {
        return IntStream.range(0, points.size())
                .filter(i -> wanted.test(points.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /** Once everything has its size. */
    void scrollToChosen() {
        SwingUtilities.invokeLater(() -> {
            if (getSelectedIndex() >= 0) {
                ensureIndexIsVisible(getSelectedIndex());
            }
        });
    }

    /** The one chosen stays in view when what is asked of it takes room from the list. */
    JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                scrollToChosen();
            }
        });
        return scroll;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** Heights depend on the width: a list remembers them until told otherwise. */
    private void measureAgain() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight();
    }

    private static final class Shown implements ListCellRenderer<Point> {
        private final JPanel panel = new JPanel(new BorderLayout(0, 2));
        private final JLabel dot = new JLabel();
        private final Prose title = new Prose("points").bold();
        private final Prose text = new Prose("points");

        Shown() {
            JPanel head = new JPanel(new BorderLayout(6, 0));
            head.setOpaque(false);
            head.add(dot, BorderLayout.WEST);
            head.add(title, BorderLayout.CENTER);
            panel.add(head, BorderLayout.NORTH);
            panel.add(text, BorderLayout.CENTER);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Point> list, Point point, int index, boolean selected, boolean focus) {
            title.setText(point.title());
            dot.setIcon(new Dot(standing(point.severity())));
            text.setText(point.text());
            int width = Math.max(100, list.getWidth() - 2 * MARGIN);
            title.setSize(width - dot.getPreferredSize().width - 6, Short.MAX_VALUE);
            text.setSize(width, Short.MAX_VALUE);
            panel.setBorder(BorderFactory.createCompoundBorder(
                    BorderFactory.createMatteBorder(
                            0, BAR, 0, 0, selected ? Appearance.colour("Component.accentColor") : list.getBackground()),
                    BorderFactory.createEmptyBorder(6, MARGIN - BAR, 6, MARGIN)));
            panel.setBackground(selected ? list.getSelectionBackground() : list.getBackground());
            title.setForeground(selected ? list.getSelectionForeground() : list.getForeground());
            text.setForeground(title.getForeground());
            panel.getAccessibleContext().setAccessibleName(point.title() + ". " + point.text());
            return panel;
        }

        private static Standing standing(Severity severity) {
            return switch (severity) {
                case ERROR -> Standing.MEND;
                case CONFIRM, WARNING -> Standing.CONFIRM;
                case INFO -> Standing.RECEIVED;
            };
        }
    }
}
