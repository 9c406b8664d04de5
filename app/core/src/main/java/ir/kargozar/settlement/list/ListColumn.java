package ir.kargozar.settlement.list;

import ir.kargozar.text.SearchKey;
import ir.kargozar.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Columns of lists of receivables and of debts. */
enum ListColumn {
    DOCUMENT,
    CENTRE,
    DEBT,
    WORKSHOP,
    KIND,
    PERIOD,
    AMOUNT,
    /** May be missing. */
    LIST;

    /** The field of its problems. */
    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    String shown(Texts texts) {
        return texts.say("settlement.head." + field());
    }

    private boolean isNamed(String heading, List<Texts> languages) {
        String key = SearchKey.of(heading).joined();
        return key.equals(field())
                || languages.stream()
                        .anyMatch(texts -> SearchKey.of(shown(texts)).joined().equals(key));
    }

    /** Where each wanted column stands in a row of headings; the first of two counts. */
    static Map<ListColumn, Integer> places(Set<ListColumn> wanted, List<String> cells, List<Texts> languages) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (ListColumn column : wanted) {
            for (int i = cells.size() - 1; i >= 0; i--) {
                if (column.isNamed(cells.get(i), languages)) {
                    places.put(column, i);
                }
            }
        }
        return places;
    }
}
