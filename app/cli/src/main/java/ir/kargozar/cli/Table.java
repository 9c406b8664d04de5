package ir.kargozar.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows under their headings, columns as wide as their widest word. */
final class Table {
    private Table() {}

    static void print(
            List<? extends Map<String, ?>> rows,
            Function<String, String> heading,
            Function<Object, String> shown,
            PrintStream out) {
        if (rows.isEmpty()) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(rows.getFirst().keySet().stream().map(heading).toList());
        rows.forEach(
                row -> lines.add(row.values().stream().map(v -> shown.apply(v)).toList()));
        int[] widths = new int[lines.getFirst().size()];
        lines.forEach(line -> widen(widths, line));
        lines.forEach(line -> out.println(aligned(line, widths)));
    }

    private static void widen(int[] widths, List<String> line) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(line.get(i)));
        }
    }

    private static String aligned(List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            text.append(line.get(i)).repeat(' ', widths[i] - width(line.get(i)) + 2);
        }
        return text.toString().stripTrailing();
    }

    /** Cells of a terminal: marks and ZWNJ take none. */
    private static int width(String text) {
        return (int) text.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
