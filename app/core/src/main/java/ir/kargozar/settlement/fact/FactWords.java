package ir.kargozar.settlement.fact;

import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An event as words, and back: one form for every store and every wire. */
public final class FactWords {
    static final String DECLARATION = "declaration";
    static final String DOCUMENT = "document";
    static final String WORKSHOP = "workshop";
    static final String NUMBER = "number";
    static final String AMOUNT = "amount";
    static final String PERIOD = "period";
    static final String CENTRE = "centre";
    static final String CENTRE_NAME = "centreName";
    static final String BRANCH = "branch";
    static final String REASON = "reason";
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String LIST = "list";
    static final String OF = "of";

    private FactWords() {}

    public static NavigableMap<String, String> write(Event event) {
        NavigableMap<String, String> words = new TreeMap<>();
        switch (event) {
            case Event.Centre _, Event.Workshop _, Event.Receivable _, Event.ListWithdrawn _, Event.ListGiven _ ->
                writeRegister(event, words);
            case Event.Deducted _, Event.Refused _, Event.Reversed _ -> writeDecision(event, words);
            case Event.Notice _, Event.Voucher _, Event.Slip _ -> writePaper(event, words);
            case Event.Debt debt -> {
                words.put(NUMBER, debt.number().value());
                writeDebt(
                        debt.workshop().value(),
                        debt.debtKind().name(),
                        debt.period().toString(),
                        debt.amount(),
                        words);
            }
            case Event.Declared debt -> {
                words.put("debt", debt.debt().value());
                writeDebt(
                        debt.workshop().value(),
                        debt.debtKind().name(),
                        debt.period().toString(),
                        debt.amount(),
                        words);
            }
            case Event.Told told -> words.put(OF, told.of().toString());
            case Event.Tabled _, Event.Verdict _ -> writeMeeting(event, words);
            case Event.Restored restored -> words.put("mark", Integer.toString(restored.mark()));
            case Event.Heard heard -> words.put("restored", heard.restored().toString());
        }
        return words;
    }

    private static void writeDebt(
            String workshop, String kind, String period, Rial amount, NavigableMap<String, String> words) {
        words.put(WORKSHOP, workshop);
        words.put(KIND, kind);
        words.put(PERIOD, period);
        words.put(AMOUNT, amount.toString());
    }

    private static void writeRegister(Event event, NavigableMap<String, String> words) {
        switch (event) {
            case Event.Centre centre -> {
                words.put("agreement", centre.agreement().toString());
                words.put("id", centre.id().value());
                words.put(WORKSHOP, centre.code().value());
                words.put(BRANCH, centre.branch().value());
                words.put(NAME, centre.name().value());
            }
            case Event.Workshop workshop -> {
                words.put("form", workshop.form().toString());
                words.put(WORKSHOP, workshop.code().value());
                words.put(CENTRE, workshop.centre().value());
                words.put(BRANCH, workshop.branch().value());
                words.put(NAME, workshop.named().name().value());
                words.put("employer", workshop.named().employer().value());
                workshop.named().centre().ifPresent(name -> words.put(CENTRE_NAME, name.value()));
            }
            case Event.Receivable receivable -> {
                words.put(DOCUMENT, receivable.document().value());
                words.put(CENTRE, receivable.centre().value());
                words.put(PERIOD, receivable.period().toString());
                words.put(AMOUNT, receivable.amount().toString());
                receivable.list().ifPresent(list -> words.put(LIST, list.value()));
            }
            case Event.ListGiven given -> {
                words.put(DOCUMENT, given.document().value());
                words.put(LIST, given.list().value());
            }
            case Event.ListWithdrawn withdrawn -> {
                words.put(DOCUMENT, withdrawn.document().value());
                words.put("expert", withdrawn.expert().value());
                words.put(REASON, withdrawn.reason().value());
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void writeDecision(Event event, NavigableMap<String, String> words) {
        switch (event) {
            case Event.Deducted deducted -> {
                words.put(DECLARATION, deducted.declaration().toString());
                words.put("agreement", deducted.agreement().toString());
                words.put(AMOUNT, deducted.amount().toString());
                words.put("parts", joined(deducted.parts(), FactWords::word));
            }
            case Event.Refused refused -> {
                words.put(DECLARATION, refused.declaration().toString());
                words.put("failing", joined(refused.failing(), FactWords::word));
            }
            case Event.Reversed reversed -> {
                words.put("deduction", reversed.deduction().toString());
                words.put(AMOUNT, reversed.amount().toString());
                words.put(REASON, reversed.reason().value());
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void writePaper(Event event, NavigableMap<String, String> words) {
        switch (event) {
            case Event.Notice notice -> {
                words.put(NUMBER, notice.number().toString());
                words.put(OF, notice.of().toString());
                words.put(AMOUNT, notice.amount().toString());
                words.put("voucher", notice.voucher().toString());
            }
            case Event.Voucher voucher -> {
                words.put(NUMBER, voucher.number().toString());
                words.put(OF, voucher.of().toString());
                words.put("lines", joined(voucher.lines(), FactWords::word));
            }
            case Event.Slip slip -> {
                words.put(NUMBER, slip.number().toString());
                words.put(OF, slip.of().toString());
                words.put("notice", slip.notice().toString());
                words.put(AMOUNT, slip.amount().toString());
            }
            default -> throw new IllegalStateException();
        }
    }

    private static void writeMeeting(Event event, NavigableMap<String, String> words) {
        switch (event) {
            case Event.Tabled tabled -> {
                Event.Subject subject = tabled.subject();
                words.put("form", tabled.form().toString());
                words.put("registration", tabled.registration().number().value());
                words.put("registeredOn", tabled.registration().on().toString());
                words.put(CENTRE, subject.centre().value());
                words.put("id", subject.id().value());
                subject.workshop().ifPresent(name -> words.put(NAME, name.value()));
                subject.amount().ifPresent(amount -> words.put(AMOUNT, amount.toString()));
                subject.term().from().ifPresent(day -> words.put("from", day.toString()));
                subject.term().until().ifPresent(day -> words.put("until", day.toString()));
            }
            case Event.Verdict verdict -> {
                words.put("tabled", verdict.tabled().toString());
                words.put("minutes", verdict.meeting().minutes().value());
                words.put("metOn", verdict.meeting().on().toString());
                verdict.refusal().ifPresent(reason -> words.put(REASON, reason.value()));
            }
            default -> throw new IllegalStateException();
        }
    }

    private static <T> String joined(List<T> all, Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(" "));
    }

    private static String word(Part part) {
        return part.document() + "=" + part.amount();
    }

    private static String word(Failing failing) {
        return failing.condition()
                + failing.figures().stream().map(figure -> ":" + figure).collect(Collectors.joining());
    }

    private static String word(VoucherLine line) {
        return line.side() + ":" + line.book() + ":" + line.reference() + "=" + line.amount();
    }

    /** What {@link #write} wrote and a store kept. */
    public static Event stored(Kind kind, Map<String, String> words) {
        return new WordReader(words).read(kind);
    }

    /** {@link IllegalArgumentException} where they are not exactly the words of such an event. */
    public static Event read(Kind kind, Map<String, String> words) {
        Event event = new WordReader(words).read(kind);
        if (!write(event).equals(words)) {
            throw new IllegalArgumentException("SETTLEMENT_WORDS");
        }
        return event;
    }
}
