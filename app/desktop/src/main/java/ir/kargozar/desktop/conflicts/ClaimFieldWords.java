package ir.kargozar.desktop.conflicts;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of a claim and their values as people read them. */
final class ClaimFieldWords {
    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final List<String> WORDS =
            List.of("ClaimKind", "ProviderType", "PaperType", "Relation", "Confirmation", "service");

    private final Shown shown;
    private final Texts texts;

    ClaimFieldWords(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
    }

    /** By the label of the form; {@code items[2].amount} with its place. */
    String field(String path) {
        String key = "form." + PLACE.matcher(path).replaceAll("");
        String word = texts.keys().contains(key) ? texts.say(key) : path;
        Matcher place = PLACE.matcher(path);
        String whose = path.startsWith("mainInsured.") ? "conflicts.of.main" : "";
        String named = whose.isEmpty() ? word : texts.say(whose, word);
        return place.find() ? texts.say("conflicts.of.place", named, place.group(1)) : named;
    }

    String value(String path, String value) {
        if (value.isEmpty()) {
            return texts.say("conflicts.nothing");
        }
        if (path.endsWith(".amount") && Rial.of(value) instanceof Parsed.Valid<Rial>(Rial amount)) {
            return shown.amount(amount);
        }
        if (DATE.matcher(value).matches() && JalaliDate.of(value) instanceof Parsed.Valid<JalaliDate>(JalaliDate day)) {
            return shown.code(shown.date(day));
        }
        if (CONSTANT.matcher(value).matches()) {
            return WORDS.stream()
                    .map(kind -> kind + "." + value)
                    .filter(texts.keys()::contains)
                    .findFirst()
                    .map(texts::say)
                    .orElse(value);
        }
        return switch (value) {
            case "true" -> texts.say("conflicts.yes");
            case "false" -> texts.say("conflicts.no");
            default -> texts.digits(value);
        };
    }
}
