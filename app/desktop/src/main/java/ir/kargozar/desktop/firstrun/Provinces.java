package ir.kargozar.desktop.firstrun;

import ir.kargozar.text.SearchKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The provinces of the country, as rule packs write them. */
record Provinces(List<String> names) {

    private static final String FILE = "/kargozar/office/provinces.txt";
    private static final int MOST = 6;

    Provinces {
        names = List.copyOf(names);
    }

    /** Reads a file. */
    static Provinces shipped() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Provinces.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return new Provinces(reader.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few in which something typed stands, those that begin with it first. */
    List<String> like(String typed) {
        String wanted = SearchKey.of(typed).joined();
        return names.stream()
                .filter(name -> SearchKey.of(name).joined().contains(wanted))
                .sorted((a, b) -> Boolean.compare(begins(b, wanted), begins(a, wanted)))
                .limit(MOST)
                .toList();
    }

    private static boolean begins(String name, String wanted) {
        return SearchKey.of(name).joined().startsWith(wanted);
    }
}
