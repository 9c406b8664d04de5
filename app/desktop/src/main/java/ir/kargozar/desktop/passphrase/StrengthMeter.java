package ir.kargozar.desktop.passphrase;

import com.nulabinc.zxcvbn.Feedback;
import com.nulabinc.zxcvbn.Zxcvbn;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Measures passphrases by zxcvbn, whose advice is told in the words of the bundle. Its word lists are read at first use. */
final class StrengthMeter {

    private final ResourceBundle words;
    private @Nullable Zxcvbn scale;

    StrengthMeter(Texts texts) {
        words = new Words(texts);
    }

    /**
     * Takes some milliseconds, the first time a second: never on the window's thread.
     *
     * @param near words of this office, which are the first to be guessed
     */
    synchronized Strength measure(String typed, List<String> near) {
        if (typed.isEmpty()) {
            return Strength.NONE;
        }
        Zxcvbn measuring = scale == null ? new Zxcvbn() : scale;
        scale = measuring;
        com.nulabinc.zxcvbn.Strength measured = measuring.measure(typed, near);
        Feedback feedback = measured.getFeedback().withResourceBundle(words);
        List<String> advice = new ArrayList<>();
        String warning = feedback.getWarning();
        if (warning != null && !warning.isEmpty()) {
            advice.add(warning);
        }
        advice.addAll(feedback.getSuggestions());
        return new Strength(measured.getScore(), advice);
    }

    /** The sentences of the bundle under the library's own keys. */
    private static final class Words extends ResourceBundle {
        private final Texts texts;

        Words(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected Object handleGetObject(String key) {
            return texts.say(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys());
        }
    }
}
