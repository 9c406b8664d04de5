package ir.kargozar.desktop.firstrun;

import ir.kargozar.text.Digits;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The recovery key while it is shown, and two of its groups asked back; kept nowhere. */
final class KeyModel {

    private static final int ASKED = 2;
    private static final int GROUPS_A_LINE = 4;

    private final Texts texts;
    private final List<StringProperty> typed = List.of(new SimpleStringProperty(""), new SimpleStringProperty(""));
    private final List<StringProperty> errors = List.of(new SimpleStringProperty(""), new SimpleStringProperty(""));
    private String key = "";
    private List<Integer> asked = List.of();

    KeyModel(Texts texts) {
        this.texts = texts;
        for (int i = 0; i < ASKED; i++) {
            StringProperty error = errors.get(i);
            typed.get(i).addListener((_, _, _) -> error.set(""));
        }
    }

    /** Eight groups of four, parted by dashes; empty before it was made and after the workspace was. */
    String key() {
        return key;
    }

    List<String> groups() {
        return key.isEmpty() ? List.of() : List.of(key.split("-"));
    }

    void show(String fresh) {
        key = fresh;
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < groups().size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places);
        asked = places.subList(0, ASKED).stream().sorted().toList();
    }

    StringProperty typed(int which) {
        return typed.get(which);
    }

    StringProperty error(int which) {
        return errors.get(which);
    }

    /** Which group is asked for: its line on the sheet, and its place in it. */
    String question(int which) {
        int place = asked.get(which);
        return texts.say("firstrun.asked.group", place / GROUPS_A_LINE + 1, place % GROUPS_A_LINE + 1);
    }

    /** True for both groups, or the whole key in the first field; else what is wrong stands beside its field. */
    boolean isRight() {
        if (plain(typed.getFirst().get()).equals(plain(key))) {
            return true;
        }
        for (int i = 0; i < ASKED; i++) {
            if (!plain(typed.get(i).get()).equals(groups().get(asked.get(i)))) {
                errors.get(i).set(texts.say("firstrun.asked.wrong"));
                return false;
            }
        }
        return true;
    }

    /** As the recovery key is read: small letters, blanks, dashes and look-alikes forgiven. */
    private static String plain(String text) {
        return Digits.code(text)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    void forget() {
        key = "";
        typed.forEach(text -> text.set(""));
    }
}
