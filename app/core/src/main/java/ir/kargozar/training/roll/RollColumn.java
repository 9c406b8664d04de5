package ir.kargozar.training.roll;

import ir.kargozar.text.Language;
import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Columns of a class’s list. */
enum RollColumn {
    NATIONAL_ID("nationalId"),
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    AGENCY("agency"),
    /** May be missing: the user’s name under which claims are taken. */
    LOGIN("login");

    private static final String HEAD = "trainer.head.";

    private final String name;

    RollColumn(String name) {
        this.name = name;
    }

    /** As it is shown in a language. */
    String shown(Texts texts) {
        return texts.say(HEAD + name);
    }

    /** The field of its problems. */
    String field() {
        return name;
    }

    /** Where each column stands in a row of headings, in Persian, in English, or by its name; the first of two counts. */
    static Map<RollColumn, Integer> places(List<String> cells) {
        List<Texts> languages = List.of(Texts.of(Language.FA), Texts.of(Language.EN));
        Map<RollColumn, Integer> places = new EnumMap<>(RollColumn.class);
        for (RollColumn column : values()) {
            List<String> names = new ArrayList<>(List.of(bare(column.name)));
            languages.forEach(texts -> names.add(bare(column.shown(texts))));
            for (int i = cells.size() - 1; i >= 0; i--) {
                if (names.contains(bare(cells.get(i)))) {
                    places.put(column, i);
                }
            }
        }
        return places;
    }

    private static String bare(String heading) {
        return SearchKey.of(heading).joined().replace("_", "");
    }
}
