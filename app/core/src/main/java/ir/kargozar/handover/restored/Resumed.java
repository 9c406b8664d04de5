package ir.kargozar.handover.restored;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a peer's word changed here after a backup was restored, on one side or the other.
 *
 * @param refused own packages that the peer will never take; what was in them travels in the next
 * @param forgotten how many packages the peer has of us that are not here
 * @param lost own packages that the peer has lost: to be written again
 * @param isNumbered true where numbers of claims go on behind those that the peer knows
 */
public record Resumed(List<Long> refused, long forgotten, List<Long> lost, boolean isNumbered) {
    public Resumed {
        refused = List.copyOf(refused);
        lost = List.copyOf(lost);
    }

    boolean isNothing() {
        return refused.isEmpty() && forgotten == 0 && lost.isEmpty() && !isNumbered;
    }

    /** A sentence for each, which says what to do. */
    public List<String> sentences(OfficeCode peer, Texts texts) {
        List<String> sentences = new ArrayList<>();
        if (forgotten > 0) {
            sentences.add(texts.say("handover.resumed.forgotten", peer, forgotten));
        }
        if (!refused.isEmpty()) {
            sentences.add(texts.say("handover.resumed.refused", listed(refused)));
        }
        if (!lost.isEmpty()) {
            sentences.add(texts.say("handover.resumed.lost", peer, listed(lost)));
        }
        if (isNumbered) {
            sentences.add(texts.say("handover.resumed.numbers", peer));
        }
        return sentences;
    }

    private static String listed(List<Long> numbers) {
        return numbers.stream().map(number -> Long.toString(number)).collect(Collectors.joining(", "));
    }
}
