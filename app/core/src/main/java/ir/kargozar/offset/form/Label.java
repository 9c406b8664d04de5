package ir.kargozar.offset.form;

import ir.kargozar.text.Language;

/** Words of a definition in both languages. */
public record Label(String fa, String en) {
    public String in(Language language) {
        return language == Language.FA ? fa : en;
    }
}
