package ir.kargozar.desktop.delivery;

import ir.kargozar.desktop.delivery.DeliveryModel.State;
import ir.kargozar.desktop.theme.Icon;
import ir.kargozar.desktop.wording.FreightWords;
import ir.kargozar.desktop.wording.Shown;
import ir.kargozar.handover.delivery.DeliverySheet;
import ir.kargozar.handover.delivery.Taken;
import ir.kargozar.handover.delivery.Taken.Fate;
import ir.kargozar.text.Texts;

/** What became of packages, in words and signs. */
final class DeliveryWords {
    private final Shown shown;
    private final Texts texts;
    private final DeliverySheet sheet;

    DeliveryWords(Shown shown) {
        this.shown = shown;
        this.texts = shown.texts();
        this.sheet = new DeliverySheet(texts);
    }

    String of(Taken line) {
        return switch (line) {
            case Taken.In in -> in(in);
            case Taken.AlreadyHere here ->
                texts.say(
                        "delivery.already",
                        shown.code(here.head().sender()),
                        shown.number(here.head().sequence()));
            case Taken.Held held ->
                texts.say(
                        "delivery.held",
                        shown.code(held.head().sender()),
                        shown.number(held.head().sequence()),
                        sheet.words(held));
            case Taken.Refused refused -> sheet.words(refused);
        };
    }

    private String in(Taken.In in) {
        String key = in.wasHeld() ? "delivery.followed" : "delivery.in";
        String said = texts.say(
                key,
                shown.code(in.head().sender()),
                shown.number(in.head().sequence()),
                new FreightWords(shown).counts(in.totals()));
        return in.setAside().isEmpty()
                ? said
                : said + " "
                        + texts.say(
                                "delivery.aside.some",
                                shown.number(in.setAside().size()),
                                sheet.words(in));
    }

    /** How far it is, or what came of all. */
    String of(State state) {
        if (state.running()) {
            return state.files() == 0
                    ? texts.say("delivery.looking")
                    : texts.say("delivery.doing", shown.number(state.place()), shown.number(state.files()));
        }
        long taken = state.sum().of(Fate.TAKEN);
        if (state.files() == 0 && state.sum().packages().isEmpty()) {
            return texts.say("delivery.none");
        }
        long claims = state.sum().claims();
        String all = claims == 0
                ? texts.say("delivery.done.none", shown.number(taken))
                : texts.say("delivery.done", shown.number(taken), shown.number(claims));
        return state.left() == 0 ? all : all + " " + texts.say("delivery.left", shown.number(state.left()));
    }

    static Icon icon(Taken line) {
        return switch (line.fate()) {
            case TAKEN -> isWhole(line) ? Icon.GOOD : Icon.WARNING;
            case ALREADY_HERE -> Icon.GOOD;
            case HELD -> Icon.WARNING;
            case REFUSED -> Icon.WRONG;
        };
    }

    static String tone(Taken line) {
        return switch (line.fate()) {
            case TAKEN -> isWhole(line) ? "good" : "warn";
            case ALREADY_HERE -> "quiet";
            case HELD -> "warn";
            case REFUSED -> "bad";
        };
    }

    private static boolean isWhole(Taken line) {
        return !(line instanceof Taken.In in) || in.setAside().isEmpty();
    }
}
