package ir.kargozar.desktop.practice;

import ir.kargozar.claim.PaperType;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.text.Texts;
import ir.kargozar.training.exercise.Score.Finding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found in someone's work, in words. */
final class FindingWords {
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");
    private static final String DOCUMENTS = "documents.";

    private final Shown shown;
    private final Texts texts;
    private final List<ReturnReason> reasons;

    FindingWords(Shown shown, List<ReturnReason> reasons) {
        this.shown = shown;
        this.texts = shown.texts();
        this.reasons = List.copyOf(reasons);
    }

    String title(Finding finding) {
        return switch (finding.kind()) {
            case FAULT_MISSED, REASON_WITHOUT_CAUSE -> texts.say("practice.found." + finding.kind(), reason(finding));
            case FIELD_WRONG -> texts.say("practice.found.FIELD_WRONG", field(finding.code()));
            default -> texts.say("practice.found." + finding.kind());
        };
    }

    /** Why; the exercise's own sentence where it has one. */
    String because(Finding finding) {
        if (!finding.because().isEmpty()) {
            return finding.because();
        }
        return switch (finding.kind()) {
            case FIELD_WRONG -> wrong(finding);
            case REASON_WITHOUT_CAUSE -> texts.say("practice.because.REASON_WITHOUT_CAUSE");
            default -> texts.say("practice.because." + finding.kind());
        };
    }

    private String reason(Finding finding) {
        return reasons.stream()
                .filter(reason -> reason.code().equals(finding.code()))
                .map(ReturnReason::reason)
                .findFirst()
                .orElse(finding.code());
    }

    private String field(String path) {
        if (path.startsWith(DOCUMENTS)) {
            return texts.word(PaperType.valueOf(path.substring(DOCUMENTS.length())));
        }
        String key = "form." + PLACE.matcher(path).replaceAll("");
        String word = texts.keys().contains(key) ? texts.say(key) : path;
        Matcher place = PLACE.matcher(path);
        return place.find() ? texts.say("practice.of.place", word, Integer.parseInt(place.group(1)) + 1) : word;
    }

    private String wrong(Finding finding) {
        if (finding.code().startsWith(DOCUMENTS)) {
            return texts.say("practice.papers." + (finding.right().isEmpty() ? "none" : finding.right()));
        }
        String entered = finding.entered().isEmpty() ? texts.say("practice.nothing") : value(finding.entered());
        return texts.say("practice.because.FIELD_WRONG", entered, value(finding.right()));
    }

    private String value(String value) {
        return texts.keys().stream()
                .filter(key -> key.endsWith("." + value) && Character.isUpperCase(key.charAt(0)))
                .findFirst()
                .map(texts::say)
                .orElseGet(() -> shown.code(texts.digits(value)));
    }
}
