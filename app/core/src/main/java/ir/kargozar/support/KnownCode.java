package ir.kargozar.support;

import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A code that the program may show, with its words; what is filled in as it is shown stands as an ellipsis.
 *
 * @param kind {@code problem}, {@code fault} or {@code finding}
 * @param remedy what to do, empty where the sentence says it
 */
public record KnownCode(String code, String kind, String sentence, String remedy) {
    private static final List<String> KINDS = List.of("problem", "fault", "finding");

    /** Of every bundle, in order of codes. */
    public static List<KnownCode> all(Texts texts) {
        List<KnownCode> all = new ArrayList<>();
        for (String key : texts.keys()) {
            int dot = key.indexOf('.');
            if (dot > 0
                    && KINDS.contains(key.substring(0, dot))
                    && key.substring(dot + 1).matches("[A-Z][A-Z0-9_]*")) {
                all.add(of(key.substring(0, dot), key.substring(dot + 1), texts));
            }
        }
        all.sort(Comparator.comparing(KnownCode::code).thenComparing(KnownCode::kind));
        return all;
    }

    private static KnownCode of(String kind, String code, Texts texts) {
        String advice = (kind.equals("finding") ? "advice." : "remedy.") + code;
        return new KnownCode(
                code,
                kind,
                open(texts.say(kind + "." + code)),
                texts.keys().contains(advice) ? open(texts.say(advice)) : "");
    }

    private static String open(String sentence) {
        return sentence.replaceAll("\\{\\d+}", "\u2026").replaceAll("\\R", " ");
    }
}
