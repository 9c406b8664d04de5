package ir.kargozar.desktop.palette;

import ir.kargozar.desktop.shell.Command;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which commands are meant by what was typed: letters of one kind, with and without ZWNJ, every word somewhere in it. */
final class Actions {

    private static final int NOT_AT_ALL = Integer.MAX_VALUE;

    private final Texts texts;

    Actions(Texts texts) {
        this.texts = texts;
    }

    /**
     * Best first; for nothing typed all of them, those used last first.
     *
     * @param recent ids, the last one first
     */
    List<Hit> find(List<Command> commands, String typed, List<String> recent) {
        List<Command> left = new ArrayList<>(commands.stream()
                .filter(command -> rank(command, typed) != NOT_AT_ALL)
                .toList());
        left.sort(Comparator.comparingInt((Command command) -> rank(command, typed))
                .thenComparingInt(command -> place(command, recent)));
        return left.stream().map(this::hit).toList();
    }

    private static int place(Command command, List<String> recent) {
        int place = recent.indexOf(command.id());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** 0 where the words begin so, 1 where one of the words does, 2 where it is somewhere inside. */
    private int rank(Command command, String typed) {
        SearchKey wanted = SearchKey.of(typed);
        SearchKey words = SearchKey.of(command.word(texts));
        if (words.value().startsWith(wanted.value()) || words.joined().startsWith(wanted.joined())) {
            return 0;
        }
        List<String> parts = List.of(words.value().split(" "));
        List<String> asked = List.of(wanted.value().split(" "));
        if (asked.stream().allMatch(one -> parts.stream().anyMatch(part -> part.startsWith(one)))) {
            return 1;
        }
        boolean inside = words.joined().contains(wanted.joined())
                || asked.stream().allMatch(words.value()::contains)
                || command.keysShown()
                        .toLowerCase(Locale.ROOT)
                        .equals(typed.strip().toLowerCase(Locale.ROOT));
        return inside ? 2 : NOT_AT_ALL;
    }

    private Hit hit(Command command) {
        return new Hit(command.id(), command.icon(), command.word(texts), "", command.keysShown(), command.action());
    }
}
