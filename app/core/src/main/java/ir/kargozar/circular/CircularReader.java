package ir.kargozar.circular;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.Circulars.Addressees;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Passage;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what was typed, every problem at its field. */
final class CircularReader {
    private final CircularKinds kinds;
    private final Neighbours neighbours;
    private final Desk desk;
    private final Texts texts;
    private final List<Problem> problems = new ArrayList<>();

    CircularReader(CircularKinds kinds, Neighbours neighbours, Desk desk, Texts texts) {
        this.kinds = kinds;
        this.neighbours = neighbours;
        this.desk = desk;
        this.texts = texts;
    }

    /** A good entry, short of whether it has anything in it. */
    record Read(CircularNumber number, Head head, Addressees to) {}

    record Head(CircularKind kind, Line title, JalaliDate dated, Passage text) {
        CircularContent with(CircularEntry entry) {
            return new CircularContent(kind, title, dated, text, entry.attachments());
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Nothing where there are problems. */
    Optional<Read> read(CircularEntry entry) {
        if (!Ranks.publishes(desk)) {
            problems.add(texts.problem("", "CIRCULAR_DESK", List.of()));
            return Optional.empty();
        }
        CircularEntry.Typed typed = entry.typed();
        Optional<CircularNumber> number = value("number", CircularNumber.of(typed.number()));
        Optional<Line> title = value("title", Line.of(typed.title()));
        Optional<JalaliDate> dated = value("date", JalaliDate.of(typed.date()));
        Optional<CircularKind> kind = value("kind", kinds.of(typed.kind()));
        Optional<Passage> text = value("text", Passage.of(typed.text()));
        Addressees to = to(entry);
        return problems.isEmpty()
                ? Optional.of(new Read(
                        number.orElseThrow(),
                        new Head(kind.orElseThrow(), title.orElseThrow(), dated.orElseThrow(), text.orElseThrow()),
                        to))
                : Optional.empty();
    }

    private <T> Optional<T> value(String field, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Valid<T>(T value) -> Optional.of(value);
            case Parsed.Invalid<T> invalid -> {
                problems.add(texts.problem(field, invalid));
                yield Optional.empty();
            }
        };
    }

    private Addressees to(CircularEntry entry) {
        if (entry.to().isEmpty() && !entry.isCorrection()) {
            return new Addressees.Everyone();
        }
        Set<OfficeCode> offices = new TreeSet<>();
        for (String typed : entry.to()) {
            value("to", OfficeCode.of(typed)).ifPresent(code -> add(code, offices));
        }
        return new Addressees.Chosen(offices);
    }

    private void add(OfficeCode code, Set<OfficeCode> offices) {
        Optional<Neighbours.Neighbour> known = neighbours.trusted().stream()
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (known.isEmpty()) {
            problems.add(texts.problem("to", "CIRCULAR_TO_UNKNOWN", List.of(code.value())));
        } else if (!Ranks.below(desk).contains(known.get().desk())) {
            problems.add(texts.problem("to", "CIRCULAR_TO_NOT_BELOW", List.of(code.value())));
        } else {
            offices.add(code);
        }
    }
}
