package ir.kargozar.bench;

import java.util.List;

/** The words behind a command: one folder, and options with a number each. */
record Words(List<String> words) {

    String folder() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith("--")) {
                i++;
            } else {
                return words.get(i);
            }
        }
        throw new IllegalArgumentException("no folder given");
    }

    long number(String option, long otherwise) {
        int at = words.indexOf(option);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1).replace("_", ""));
    }
}
