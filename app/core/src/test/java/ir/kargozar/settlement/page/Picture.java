package ir.kargozar.settlement.page;

import ir.kargozar.settlement.board.Seat;
import ir.kargozar.settlement.board.Station;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stations in the lanes of those who owe them, and both machines of states, as SVG. */
final class Picture {
    private static final int WIDTH = 1_300;
    private static final int LEFT = 150;
    private static final int BOX_WIDTH = 92;
    private static final int BOX_HEIGHT = 54;
    private static final int LANE = 72;
    private static final int FAR = 20;
    private static final String INK = "#1f2d3a";
    private static final String LINE = "#0f766e";

    private final StringBuilder svg = new StringBuilder();
    private final Texts texts;
    private int top = 10;

    /** @param texts English, as all pages for programmers are */
    private Picture(Texts texts) {
        this.texts = texts;
    }

    static String of(Texts texts, List<Machine> machines) {
        Picture picture = new Picture(texts);
        picture.stations();
        machines.forEach(picture::machine);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                <defs><marker id="head" markerWidth="8" markerHeight="8" refX="7" refY="4" orient="auto"><path d="M0,0 L8,4 L0,8 z" fill="%s"/></marker></defs>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(WIDTH, picture.top, WIDTH, picture.top, LINE) + picture.svg + "</svg>\n";
    }

    private static int place(Seat seat) {
        return List.of(Seat.values()).indexOf(seat);
    }

    private static int place(Station station) {
        return List.of(Station.values()).indexOf(station);
    }

    private void title(String words) {
        text(10, top + 18, words, "font-size=\"15\" font-weight=\"bold\"");
        top += 32;
    }

    private void stations() {
        title("Who waits for whom: settlement.board.Station, in the lanes of settlement.board.Seat");
        for (Seat seat : Seat.values()) {
            int y = top + place(seat) * LANE;
            svg.append("<rect x=\"10\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n"
                    .formatted(y, WIDTH - 20, LANE - 4, place(seat) % 2 == 0 ? "#eef4f3" : "#f6f8fa"));
            lines(18, y + 26, texts.word(seat), 20, "");
        }
        int step = (WIDTH - LEFT - 20) / Station.values().length;
        Place before = null;
        for (Station station : Station.values()) {
            Place place = new Place(
                    LEFT + place(station) * step, top + place(station.seat()) * LANE + (LANE - 4 - BOX_HEIGHT) / 2);
            box(place, texts.word(station), station.rule());
            if (before != null) {
                arrow(before.right(), before.middle(), place.x(), place.middle(), "");
            }
            before = place;
        }
        top += Seat.values().length * LANE + 20;
    }

    private record Place(int x, int y) {
        int right() {
            return x + BOX_WIDTH;
        }

        int middle() {
            return y + BOX_HEIGHT / 2;
        }

        int centre() {
            return x + BOX_WIDTH / 2;
        }
    }

    /** States in a row in their order; steps forward above it, back below it, the farther the higher. */
    private void machine(Machine machine) {
        title("States of " + machine.name());
        int count = machine.states().size();
        int step = (WIDTH - 20 - BOX_WIDTH) / (count - 1);
        Map<String, Integer> order = new HashMap<>();
        machine.states().forEach(state -> order.put(state, order.size()));
        int row = top + room(machine, order, true);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(new Place(10 + i * step, row));
            box(places.get(i), machine.states().get(i), "");
        }
        for (Machine.Step each : machine.steps()) {
            int from = order.getOrDefault(each.from(), 0);
            int to = order.getOrDefault(each.to(), 0);
            boolean isForward = to > from;
            int far = Math.abs(to - from);
            int edge = isForward ? row : row + BOX_HEIGHT;
            int height = far * FAR * (isForward ? -1 : 1);
            int x1 = places.get(from).centre() + (isForward ? 12 : -12);
            int x2 = places.get(to).centre() + (isForward ? -12 : 12);
            arc(x1, x2, edge, height);
            text(
                    (x1 + x2) / 2 - each.word().length() * 3,
                    edge + height * 3 / 4 + (isForward ? -5 : 13),
                    each.word(),
                    "fill=\"" + LINE + "\"");
        }
        top = row + BOX_HEIGHT + room(machine, order, false) + 10;
    }

    /** For the highest arc above, or below, and its word. */
    private static int room(Machine machine, Map<String, Integer> order, boolean isForward) {
        int far = machine.steps().stream()
                .mapToInt(step -> order.getOrDefault(step.to(), 0) - order.getOrDefault(step.from(), 0))
                .map(distance -> isForward ? distance : -distance)
                .max()
                .orElse(0);
        return Math.max(0, far) * FAR * 3 / 4 + 24;
    }

    private void box(Place place, String words, String note) {
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\" fill=\"#ffffff\" stroke=\"%s\"/>%n"
                .formatted(place.x(), place.y(), BOX_WIDTH, BOX_HEIGHT, LINE));
        lines(place.x() + 5, place.y() + 13, words, 17, "font-size=\"10\"");
        if (!note.isEmpty()) {
            text(place.right() - 18, place.y() + BOX_HEIGHT - 4, note, "font-size=\"9\" fill=\"" + LINE + "\"");
        }
    }

    /** Words in lines of at most so many characters, where they can be broken. */
    private void lines(int x, int y, String words, int most, String style) {
        StringBuilder line = new StringBuilder();
        int down = y;
        for (String word : words.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > most) {
                text(x, down, line.toString(), style);
                down += 12;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        text(x, down, line.toString(), style);
    }

    private void arrow(int x1, int y1, int x2, int y2, String style) {
        svg.append("<path d=\"M%d,%d L%d,%d\" stroke=\"%s\" fill=\"none\" marker-end=\"url(#head)\" %s/>%n"
                .formatted(x1, y1, x2, y2, LINE, style));
    }

    private void arc(int x1, int x2, int edge, int height) {
        svg.append("<path d=\"M%d,%d C%d,%d %d,%d %d,%d\" stroke=\"%s\" fill=\"none\" marker-end=\"url(#head)\"/>%n"
                .formatted(x1, edge, x1, edge + height, x2, edge + height, x2, edge, LINE));
    }

    private void text(int x, int y, String words, String style) {
        String fill = style.contains("fill=") ? "" : "fill=\"" + INK + "\" ";
        String plain = words.replace("&", "&amp;").replace("<", "&lt;");
        svg.append("<text x=\"%d\" y=\"%d\" %s%s>%s</text>%n".formatted(x, y, fill, style, plain));
    }
}
