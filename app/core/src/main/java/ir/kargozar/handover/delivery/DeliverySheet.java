package ir.kargozar.handover.delivery;

import ir.kargozar.handover.ledger.NumberWords;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.restored.Resumed;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of a delivery as a file for spreadsheets: a line a package. */
public final class DeliverySheet {
    private static final int WIDE = 60;
    private static final int NARROW = 14;
    private static final Cell NOTHING = Cell.of("");

    private final Texts texts;

    public DeliverySheet(Texts texts) {
        this.texts = texts;
    }

    private enum Column {
        FILE,
        FATE,
        OFFICE,
        NUMBER,
        CLAIMS,
        AMOUNT,
        SET_ASIDE,
        WORDS
    }

    /** Writes it; the stream stays open. */
    public void write(List<Taken> lines, TableFile.Form form, OutputStream out) throws IOException {
        List<TableFile.Column> columns = new ArrayList<>();
        for (Column column : Column.values()) {
            boolean wide = column == Column.FILE || column == Column.WORDS;
            columns.add(new TableFile.Column(texts.say("delivery.column." + column.name()), wide ? WIDE : NARROW));
        }
        TableFile.Head head = new TableFile.Head(
                texts.say("delivery.sheet"), columns, texts.language().isRightToLeft());
        try (TableFile table = TableFile.open(form, head, out)) {
            for (Taken line : lines) {
                table.row(row(line));
            }
        }
    }

    private List<Cell> row(Taken line) {
        List<Cell> cells = new ArrayList<>();
        Path name = line.file().getFileName();
        cells.add(Cell.of(name == null ? line.file().toString() : name.toString()));
        cells.add(Cell.of(texts.word(line.fate())));
        Optional<PackageHead> head = head(line);
        cells.add(head.map(known -> Cell.of(known.sender().value())).orElse(NOTHING));
        cells.add(head.map(known -> Cell.of(known.sequence())).orElse(NOTHING));
        if (line instanceof Taken.In in) {
            cells.add(Cell.of(in.totals().claimCount()));
            cells.add(Cell.of(in.totals().amount().value()));
            cells.add(Cell.of(in.setAside().size()));
        } else {
            cells.addAll(List.of(NOTHING, NOTHING, NOTHING));
        }
        cells.add(Cell.of(words(line)));
        return cells;
    }

    private static Optional<PackageHead> head(Taken line) {
        return switch (line) {
            case Taken.In in -> Optional.of(in.head());
            case Taken.AlreadyHere here -> Optional.of(here.head());
            case Taken.Held held -> Optional.of(held.head());
            case Taken.Refused _ -> Optional.empty();
        };
    }

    /** What is to be known, and done, after a backup was restored; empty for nothing. */
    public List<String> resumed(Taken line) {
        return switch (line) {
            case Taken.In in -> resumed(in.resumed(), in.head());
            case Taken.Held held -> resumed(held.resumed(), held.head());
            case Taken.AlreadyHere _, Taken.Refused _ -> List.of();
        };
    }

    private List<String> resumed(Optional<Resumed> resumed, PackageHead head) {
        return resumed.map(word -> word.sentences(head.sender(), texts)).orElse(List.of());
    }

    /** Why it is not in, or which of its records are not; empty for a package that is in whole. */
    public String words(Taken line) {
        return switch (line) {
            case Taken.In in ->
                Stream.concat(resumed(in).stream(), in.setAside().stream().map(this::words))
                        .collect(Collectors.joining(" "));
            case Taken.AlreadyHere _ -> "";
            case Taken.Held held ->
                String.join(
                        " ",
                        Stream.concat(
                                        Stream.of(
                                                texts.say("delivery.waits", new NumberWords(texts).of(held.missing()))),
                                        resumed(held).stream())
                                .toList());
            case Taken.Refused refused -> {
                Problem problem = texts.problem(
                        "", refused.refusal().code(), refused.refusal().arguments());
                yield texts.digits((problem.message() + " " + problem.remedy()).strip());
            }
        };
    }

    private String words(SetAside record) {
        String subject = record.subject().isEmpty() ? Long.toString(record.record()) : record.subject();
        return texts.say("delivery.aside", subject, record.message());
    }
}
