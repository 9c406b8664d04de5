package ir.kargozar.text;

import java.util.Locale;

/** The languages of the program's own words. Persian is the default and the only one of papers. */
public enum Language {
    FA(Locale.of("fa", "IR"), true),
    EN(Locale.ENGLISH, false);

    private final Locale locale;
    private final boolean rightToLeft;

    Language(Locale locale, boolean rightToLeft) {
        this.locale = locale;
        this.rightToLeft = rightToLeft;
    }

    public Locale locale() {
        return locale;
    }

    public boolean isRightToLeft() {
        return rightToLeft;
    }

    /** Name of the bundle file: {@code fa} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }
}
