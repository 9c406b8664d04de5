package ir.kargozar.training.sample;

import ir.kargozar.text.Digits;

/** Types good values as people do: Arabic letters for Persian ones, digits of three kinds, blanks, slashes. */
final class Typist {
    private final Dice dice;

    Typist(Dice dice) {
        this.dice = dice;
    }

    String words(String text) {
        return dice.chance(15) ? text.replace('\u06CC', '\u064A').replace('\u06A9', '\u0643') : text;
    }

    String number(String digits) {
        return switch (dice.between(0, 5)) {
            case 0 -> Digits.persian(digits);
            case 1 -> arabic(digits);
            default -> digits;
        };
    }

    String date(String date) {
        return number(dice.chance(30) ? date.replace('-', '/') : date);
    }

    String sheba(String sheba) {
        return dice.chance(30) ? sheba.replaceAll("(.{4})(?!$)", "$1 ") : sheba;
    }

    private static String arabic(String digits) {
        StringBuilder out = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
        }
        return out.toString();
    }
}
