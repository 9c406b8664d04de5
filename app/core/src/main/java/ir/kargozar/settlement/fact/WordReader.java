package ir.kargozar.settlement.fact;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.identity.BranchCode;
import ir.kargozar.identity.LegalEntityId;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.FormFacts;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.Settlement.DebtKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.settlement.fact.Event.Book;
import ir.kargozar.settlement.fact.Event.Part;
import ir.kargozar.settlement.fact.Event.Side;
import ir.kargozar.settlement.fact.Event.VoucherLine;
import ir.kargozar.text.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Words of an event; {@link IllegalArgumentException} where they are of none. */
record WordReader(Map<String, String> words) {
    Event read(Kind kind) {
        return switch (kind) {
            case CENTRE ->
                new Event.Centre(
                        form("agreement"),
                        new LegalEntityId(word("id")),
                        workshop(FactWords.WORKSHOP),
                        new BranchCode(word(FactWords.BRANCH)),
                        line(FactWords.NAME));
            case WORKSHOP ->
                new Event.Workshop(
                        form("form"),
                        workshop(FactWords.WORKSHOP),
                        workshop(FactWords.CENTRE),
                        new BranchCode(word(FactWords.BRANCH)),
                        new Event.Named(
                                line(FactWords.NAME),
                                line("employer"),
                                perhaps(FactWords.CENTRE_NAME, WordReader::line)));
            case RECEIVABLE ->
                new Event.Receivable(
                        reference(FactWords.DOCUMENT),
                        workshop(FactWords.CENTRE),
                        period(),
                        amount(),
                        Optional.ofNullable(words.get(FactWords.LIST)).map(Reference::new));
            case LIST_WITHDRAWN ->
                new Event.ListWithdrawn(reference(FactWords.DOCUMENT), line("expert"), line(FactWords.REASON));
            case LIST_GIVEN -> new Event.ListGiven(reference(FactWords.DOCUMENT), reference(FactWords.LIST));
            case DEDUCTED, REFUSED, REVERSED -> decision(kind);
            case NOTICE, VOUCHER, SLIP -> paper(kind);
            case DEBT ->
                new Event.Debt(
                        reference(FactWords.NUMBER), workshop(FactWords.WORKSHOP), debtKind(), period(), amount());
            case DECLARED ->
                new Event.Declared(reference("debt"), workshop(FactWords.WORKSHOP), debtKind(), period(), amount());
            case TOLD -> new Event.Told(id(FactWords.OF));
            case TABLED, VERDICT -> meeting(kind);
            case RESTORED -> new Event.Restored(Integer.parseInt(word("mark")));
            case HEARD -> new Event.Heard(id("restored"));
        };
    }

    private Event decision(Kind kind) {
        return switch (kind) {
            case DEDUCTED ->
                new Event.Deducted(
                        id(FactWords.DECLARATION), form("agreement"), amount(), list("parts", WordReader::part));
            case REFUSED -> new Event.Refused(id(FactWords.DECLARATION), list("failing", WordReader::failing));
            case REVERSED -> new Event.Reversed(id("deduction"), amount(), line(FactWords.REASON));
            default -> throw new IllegalStateException();
        };
    }

    private Event paper(Kind kind) {
        UUID of = id(FactWords.OF);
        PaperNumber number = number(FactWords.NUMBER);
        return switch (kind) {
            case NOTICE -> new Event.Notice(number, of, amount(), number("voucher"));
            case VOUCHER -> new Event.Voucher(number, of, list("lines", WordReader::voucherLine));
            case SLIP -> new Event.Slip(number, of, number("notice"), amount());
            default -> throw new IllegalStateException();
        };
    }

    private Event meeting(Kind kind) {
        return switch (kind) {
            case TABLED ->
                new Event.Tabled(
                        FormCode.of(word("form")).orThrow(),
                        new FormState.Registration(line("registration"), day("registeredOn")),
                        new Event.Subject(
                                line(FactWords.CENTRE),
                                new LegalEntityId(word("id")),
                                perhaps(FactWords.NAME, WordReader::line),
                                perhaps(FactWords.AMOUNT, (all, name) -> rial(all.word(name))),
                                new FormFacts.Term(
                                        perhaps("from", WordReader::day), perhaps("until", WordReader::day))));
            case VERDICT ->
                new Event.Verdict(
                        id("tabled"),
                        new FormState.Meeting(line("minutes"), day("metOn")),
                        perhaps(FactWords.REASON, WordReader::line));
            default -> throw new IllegalStateException();
        };
    }

    private <T> Optional<T> perhaps(String name, BiFunction<WordReader, String, T> reader) {
        return words.containsKey(name) ? Optional.of(reader.apply(this, name)) : Optional.empty();
    }

    private JalaliDate day(String name) {
        return JalaliDate.of(word(name)).orThrow();
    }

    private String word(String name) {
        return Optional.ofNullable(words.get(name)).orElseThrow(() -> new IllegalArgumentException("SETTLEMENT_WORDS"));
    }

    private Line line(String name) {
        return new Line(word(name));
    }

    private Reference reference(String name) {
        return new Reference(word(name));
    }

    private WorkshopCode workshop(String name) {
        return new WorkshopCode(word(name));
    }

    private FormNumber form(String name) {
        return FormNumber.of(word(name)).orThrow();
    }

    private UUID id(String name) {
        return UUID.fromString(word(name));
    }

    private PaperNumber number(String name) {
        return PaperNumber.of(word(name)).orThrow();
    }

    private JalaliMonth period() {
        return JalaliMonth.of(word(FactWords.PERIOD)).orThrow();
    }

    private DebtKind debtKind() {
        return DebtKind.valueOf(word(FactWords.KIND));
    }

    private Rial amount() {
        return rial(word(FactWords.AMOUNT));
    }

    private static Rial rial(String word) {
        return new Rial(Long.parseLong(word));
    }

    private <T> List<T> list(String name, Function<String, T> reader) {
        return Arrays.stream(word(name).split(" ", -1)).map(reader).toList();
    }

    private static String[] parts(String word, String between, int count) {
        String[] parts = word.split(between, -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("SETTLEMENT_WORDS");
        }
        return parts;
    }

    private static Part part(String word) {
        String[] parts = parts(word, "=", 2);
        return new Part(new Reference(parts[0]), rial(parts[1]));
    }

    private static Failing failing(String word) {
        List<String> parts = Arrays.asList(word.split(":", -1));
        return new Failing(
                Condition.valueOf(parts.getFirst()),
                parts.stream().skip(1).map(Long::valueOf).toList());
    }

    private static VoucherLine voucherLine(String word) {
        String[] parts = parts(word, "=", 2);
        String[] where = parts(parts[0], ":", 3);
        return new VoucherLine(Side.valueOf(where[0]), Book.valueOf(where[1]), new Reference(where[2]), rial(parts[1]));
    }
}
