package ir.kargozar.handover.ledger;

import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Numbers of packages as they are said: {@code 4, 7 to 9 and 12}. */
public record NumberWords(Texts texts) {

    public String of(List<Long> rising) {
        return ofGaps(Gap.of(rising));
    }

    public String ofGaps(List<Gap> gaps) {
        List<String> words = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap.size() <= 2) {
                words.add(Long.toString(gap.first()));
                if (gap.size() == 2) {
                    words.add(Long.toString(gap.last()));
                }
            } else {
                words.add(texts.say("numbers.range", gap.first(), gap.last()));
            }
        }
        String said = words.isEmpty() ? "" : words.getFirst();
        for (int i = 1; i < words.size(); i++) {
            said = texts.say(i == words.size() - 1 ? "numbers.and" : "numbers.comma", said, words.get(i));
        }
        return texts.digits(said);
    }
}
