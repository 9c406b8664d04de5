package ir.kargozar.bench;

import java.util.ArrayList;
import java.util.List;

/** The words of a command: plain ones, options with a value, and {@code --json}. */
record Words(List<String> words) {
    private static final String JSON = "--json";

    boolean json() {
        return words.contains(JSON);
    }

    /** Those that are neither options nor their values. */
    List<String> plain() {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).startsWith("--")) {
                plain.add(words.get(i));
            } else if (!words.get(i).equals(JSON)) {
                i++;
            }
        }
        return plain;
    }

    String text(String option, String otherwise) {
        int at = words.indexOf(option);
        return at < 0 ? otherwise : words.get(at + 1);
    }

    long number(String option, long otherwise) {
        return Long.parseLong(text(option, Long.toString(otherwise)).replace("_", ""));
    }
}
