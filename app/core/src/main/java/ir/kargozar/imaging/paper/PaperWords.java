package ir.kargozar.imaging.paper;

import ir.kargozar.claim.PaperType;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Texts;

/** Words that are printed on papers whatever stands in them; Persian. */
record PaperWords(Texts texts) {

    String title(PaperType type) {
        return texts.word(type);
    }

    String say(String key) {
        return texts.say("practice.paper." + key);
    }

    String amount(long rials) {
        return texts.digits(new Rial(rials).grouped());
    }
}
