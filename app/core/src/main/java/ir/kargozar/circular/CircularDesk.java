package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circulars.Addressees;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.office.Transactions;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is done with circulars: published and corrected by the office above, read by those below (A3). */
public final class CircularDesk {
    private final Circulars circulars;
    private final CircularKinds kinds;
    private final Neighbours neighbours;
    private final Transactions transactions;
    private final Here here;

    /** This office, its clock and its words. */
    public record Here(Office office, Clock clock, Texts texts) {}

    /** What came of a request. */
    public sealed interface Outcome {
        record Done(Circular circular) implements Outcome {}

        record Refused(List<Problem> problems) implements Outcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    public CircularDesk(
            Circulars circulars, CircularKinds kinds, Neighbours neighbours, Transactions transactions, Here here) {
        this.circulars = circulars;
        this.kinds = kinds;
        this.neighbours = neighbours;
        this.transactions = transactions;
        this.here = here;
    }

    /** The kinds this office publishes. */
    public List<CircularKind> kinds() {
        return kinds.all();
    }

    public boolean publishes() {
        return Ranks.publishes(here.office().desk());
    }

    /** Trusted offices to which circulars go from here, by code. */
    public List<Neighbours.Neighbour> below() {
        return neighbours.trusted().stream()
                .filter(each -> Ranks.below(here.office().desk()).contains(each.desk()))
                .toList();
    }

    /** The records. */
    public Circulars circulars() {
        return circulars;
    }

    /** What would be refused of an entry whose attachments are not taken in yet. */
    public List<Problem> problems(CircularEntry entry) {
        CircularReader reader = reader();
        List<Problem> problems = new ArrayList<>();
        reader.read(entry).flatMap(read -> standing(read, entry)).ifPresent(problems::add);
        problems.addAll(reader.problems());
        return List.copyOf(problems);
    }

    /**
     * Publishes a circular, or a correction of one: from now on it does not change, and the next package to each office
     * it is for takes it along. Problems: of the values; CIRCULAR_DESK, CIRCULAR_KIND_UNKNOWN, CIRCULAR_TO_…,
     * CIRCULAR_NUMBER_TAKEN, CIRCULAR_NOT_FOUND, CIRCULAR_EMPTY, CIRCULAR_ATTACHMENTS, CIRCULAR_SAME.
     */
    public Outcome publish(CircularEntry entry, String who) {
        return transactions.within(() -> {
            CircularReader reader = reader();
            Optional<CircularReader.Read> read = reader.read(entry);
            List<Problem> problems = new ArrayList<>(reader.problems());
            read.flatMap(good -> standing(good, entry)).ifPresent(problems::add);
            read.flatMap(good -> hollow(good, entry)).ifPresent(problems::add);
            return problems.isEmpty() ? publish(read.orElseThrow(), entry, who) : new Outcome.Refused(problems);
        });
    }

    private CircularReader reader() {
        return new CircularReader(kinds, neighbours, here.office().desk(), here.texts());
    }

    private CircularId own(CircularNumber number) {
        return new CircularId(here.office().code(), number);
    }

    /** Whether the number is free, or, of a correction, taken. */
    private Optional<Problem> standing(CircularReader.Read read, CircularEntry entry) {
        boolean isKnown = circulars.find(own(read.number())).isPresent();
        if (isKnown == entry.isCorrection()) {
            return Optional.empty();
        }
        return Optional.of(problem(
                "number",
                isKnown ? "CIRCULAR_NUMBER_TAKEN" : "CIRCULAR_NOT_FOUND",
                read.number().value()));
    }

    private Optional<Problem> hollow(CircularReader.Read read, CircularEntry entry) {
        if (entry.attachments().size() > CircularContent.MOST) {
            return Optional.of(problem("attach", "CIRCULAR_ATTACHMENTS", Integer.toString(CircularContent.MOST)));
        }
        return entry.attachments().isEmpty() && read.head().text().isEmpty()
                ? Optional.of(problem("text", "CIRCULAR_EMPTY"))
                : Optional.empty();
    }

    private Outcome publish(CircularReader.Read read, CircularEntry entry, String who) {
        CircularId id = own(read.number());
        CircularContent content = read.head().with(entry);
        Optional<Circular> former = circulars.find(id);
        if (former.filter(known -> known.content().equals(content)).isPresent()) {
            return new Outcome.Refused(
                    List.of(problem("", "CIRCULAR_SAME", id.number().value())));
        }
        int revision = former.map(Circular::revision).orElse(0) + 1;
        Circular circular = new Circular(id, revision, content, today());
        circulars.publish(
                circular, read.to(), new Change(who, revision == 1 ? "circular.published" : "circular.corrected"));
        return new Outcome.Done(circular);
    }

    /** Notes that a person read the revision in force; once is enough. Problems: CIRCULAR_OWN, and those of a name. */
    public Outcome read(Circular circular, String who) {
        if (isOwn(circular)) {
            return refused(
                    problem("number", "CIRCULAR_OWN", circular.id().number().value()));
        }
        return switch (Line.of(who)) {
            case Parsed.Invalid<Line> invalid -> refused(here.texts().problem("who", invalid));
            case Parsed.Valid<Line>(Line reader) ->
                transactions.within(() -> {
                    circulars.read(
                            circular.id(),
                            circular.revision(),
                            new Reading(reader, today()),
                            new Change(who, "circular.read"));
                    return new Outcome.Done(circular);
                });
        };
    }

    public boolean isOwn(Circular circular) {
        return circular.id().origin().equals(here.office().code());
    }

    /**
     * The circular of a number. Problems: CIRCULAR_NOT_FOUND; CIRCULAR_AMBIGUOUS where several offices have one of that
     * number and none is named.
     *
     * @param from code of the office that published it; empty where it is not said
     */
    public Outcome find(String number, String from) {
        return switch (CircularNumber.of(number)) {
            case Parsed.Invalid<CircularNumber> invalid -> refused(here.texts().problem("number", invalid));
            case Parsed.Valid<CircularNumber>(CircularNumber known) -> find(known, from);
        };
    }

    private Outcome find(CircularNumber number, String from) {
        List<CircularId> ids = circulars.numbered(number).stream()
                .filter(id -> from.isBlank() || OfficeCode.of(from).equals(Parsed.valid(id.origin())))
                .toList();
        if (ids.isEmpty()) {
            return refused(problem("number", "CIRCULAR_NOT_FOUND", number.value()));
        }
        if (ids.size() > 1) {
            String offices =
                    String.join(" ", ids.stream().map(id -> id.origin().value()).toList());
            return refused(problem("number", "CIRCULAR_AMBIGUOUS", number.value(), offices));
        }
        return new Outcome.Done(circulars.find(ids.getFirst()).orElseThrow());
    }

    /**
     * How far an own circular has come at each office: what was sent, and what the next packages will take along.
     * Problem: CIRCULAR_NOT_OWN, as a {@link Parsed}.
     */
    public Parsed<List<Delivery>> status(Circular circular) {
        if (!isOwn(circular)) {
            return Parsed.invalid(
                    "CIRCULAR_NOT_OWN",
                    circular.id().number().value(),
                    circular.id().origin().value());
        }
        List<Delivery> rows = new ArrayList<>(circulars.deliveries(circular.id()));
        Addressees to = circulars.addressees(circular.id());
        below().stream()
                .map(Neighbours.Neighbour::code)
                .filter(code -> isFor(code, to))
                .filter(code -> rows.stream()
                        .noneMatch(row -> row.office().equals(code) && row.revision() == circular.revision()))
                .map(code -> new Delivery(code, circular.revision(), DeliveryState.WAITING, List.of()))
                .toList()
                .forEach(rows::add);
        rows.sort(Comparator.comparing(Delivery::office).thenComparing(Delivery::revision));
        return Parsed.valid(List.copyOf(rows));
    }

    private static boolean isFor(OfficeCode code, Addressees to) {
        return switch (to) {
            case Addressees.Everyone() -> true;
            case Addressees.Chosen(Set<OfficeCode> offices) -> offices.contains(code);
        };
    }

    private JalaliDate today() {
        return JalaliDate.of(LocalDate.now(here.clock()));
    }

    private Problem problem(String field, String code, String... arguments) {
        return here.texts().problem(field, code, List.of(arguments));
    }

    private static Outcome refused(Problem problem) {
        return new Outcome.Refused(List.of(problem));
    }
}
