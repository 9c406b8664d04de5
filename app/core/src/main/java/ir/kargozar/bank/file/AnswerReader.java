package ir.kargozar.bank.file;

import ir.kargozar.bank.file.BankFormat.Answered;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Quote;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bank's answer: comma, semicolon or tab between cells; the heading may stand below some lines of title. */
public final class AnswerReader {
    private static final int MOST_BYTES = 32 << 20;
    private static final int TITLE_LINES = 20;
    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int ID_DIGITS = 10;
    private static final int LOST_ZEROS = 2;

    private final BankFormat format;
    private final Texts texts;
    private final JalaliDate today;

    public AnswerReader(BankFormat format, Texts texts, JalaliDate today) {
        this.format = format;
        this.texts = texts;
        this.today = today;
    }

    /** Refusals: BANK_FILE_TOO_LARGE, BANK_COLUMN_MISSING, BANK_ROWS_MISSING, those of {@link FileText} and {@link CsvRows}. */
    public AnswerSheet read(InputStream in) {
        byte[] bytes = bytes(in);
        String text = FileText.of(bytes);
        Head head = head(text);
        CsvRows rows = new CsvRows(text, head.separator());
        List<AnswerRow> answers = new ArrayList<>();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (row.line() > head.line() && !row.isBlank()) {
                answers.add(answer(row, head));
            }
        }
        if (answers.isEmpty()) {
            throw new Refusal("BANK_ROWS_MISSING");
        }
        return new AnswerSheet(hash(bytes), answers);
    }

    private static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new Refusal("BANK_FILE_TOO_LARGE", Integer.toString(MOST_BYTES >> 20));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The line of the headings, and which column stands where. */
    private record Head(long line, char separator, int cells, Map<Answered, Integer> places) {}

    private Head head(String text) {
        Optional<Head> nearest = Optional.empty();
        for (char separator : SEPARATORS) {
            CsvRows rows = new CsvRows(text, separator);
            for (int i = 0; i < TITLE_LINES; i++) {
                CsvRows.Row row = rows.next();
                if (row == null) {
                    break;
                }
                Head head = new Head(row.line(), separator, row.cells().size(), places(row.cells()));
                if (missing(head.places()).isEmpty()) {
                    return head;
                }
                if (nearest.isEmpty()
                        || head.places().size() > nearest.get().places().size()) {
                    nearest = Optional.of(head);
                }
            }
        }
        Map<Answered, Integer> found = nearest.map(Head::places).orElse(Map.of());
        throw new Refusal("BANK_COLUMN_MISSING", missing(found).orElse(""));
    }

    private Map<Answered, Integer> places(List<String> cells) {
        Map<Answered, Integer> places = new java.util.EnumMap<>(Answered.class);
        for (int i = 0; i < cells.size(); i++) {
            String key = BankFormat.key(cells.get(i));
            for (Answered column : Answered.values()) {
                if (format.headings().getOrDefault(column, java.util.Set.of()).contains(key)) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return places;
    }

    /** Without the owner's name or national id nobody could see whose account it is. */
    private Optional<String> missing(Map<Answered, Integer> places) {
        if (!places.containsKey(Answered.SHEBA)) {
            return Optional.of(texts.say("bank.column.sheba"));
        }
        if (!places.containsKey(Answered.ANSWER)) {
            return Optional.of(texts.say("bank.column.answer"));
        }
        return places.containsKey(Answered.OWNER_NAME) || places.containsKey(Answered.NATIONAL_ID)
                ? Optional.empty()
                : Optional.of(texts.say("bank.column.owner"));
    }

    private AnswerRow answer(CsvRows.Row row, Head head) {
        boolean spilt = row.cells().size() > head.cells()
                && row.cells().subList(head.cells(), row.cells().size()).stream()
                        .anyMatch(cell -> !cell.isBlank());
        if (spilt) {
            return unreadable(row, texts.problem("", "BANK_ROW_CELLS", List.of()));
        }
        String date = cell(row, head, Answered.ANSWERED_ON);
        Parsed<Sheba> sheba = Sheba.of(cell(row, head, Answered.SHEBA));
        Parsed<Optional<NationalId>> owner = owner(cell(row, head, Answered.NATIONAL_ID));
        Parsed<Optional<JalaliDate>> on = optional(date, JalaliDate.of(date));
        if (sheba instanceof Parsed.Invalid<Sheba> invalid) {
            return unreadable(row, texts.problem("sheba", invalid));
        }
        if (owner instanceof Parsed.Invalid<Optional<NationalId>> invalid) {
            return unreadable(row, texts.problem("nationalId", invalid));
        }
        if (on instanceof Parsed.Invalid<Optional<JalaliDate>> invalid) {
            return unreadable(row, texts.problem("answeredOn", invalid));
        }
        if (on.orThrow().filter(day -> day.isAfter(today)).isPresent()) {
            return unreadable(row, texts.problem("answeredOn", "DATE_IN_FUTURE", List.of()));
        }
        String said = cell(row, head, Answered.ANSWER);
        return new AnswerRow.Answer(
                row.line(),
                sheba.orThrow(),
                owner.orThrow(),
                cell(row, head, Answered.OWNER_NAME),
                format.answer(said),
                said,
                cell(row, head, Answered.REASON),
                on.orThrow());
    }

    private static AnswerRow unreadable(CsvRows.Row row, Problem problem) {
        return new AnswerRow.Unreadable(row.line(), problem, Quote.of(String.join(" | ", row.cells())));
    }

    private static <T> Parsed<Optional<T>> optional(String cell, Parsed<T> value) {
        return cell.isEmpty() ? Parsed.valid(Optional.empty()) : value.map(Optional::of);
    }

    /** A spreadsheet takes the zeros from before a national id: up to two are put back. */
    private static Parsed<Optional<NationalId>> owner(String cell) {
        String code = Digits.code(cell);
        boolean isShort = code.length() < ID_DIGITS
                && code.length() >= ID_DIGITS - LOST_ZEROS
                && Digits.isDigits(code, code.length());
        return optional(cell, NationalId.of(isShort ? "0".repeat(ID_DIGITS - code.length()) + code : code));
    }

    /** One line, fit to be shown and kept; without the apostrophe that keeps a text from being a formula. */
    private static String cell(CsvRows.Row row, Head head, Answered column) {
        Integer place = head.places().get(column);
        if (place == null || place >= row.cells().size()) {
            return "";
        }
        String cell = Quote.of(row.cells().get(place).replaceAll("\\s+", " ")).strip();
        return cell.startsWith("'") ? cell.substring(1).strip() : cell;
    }
}
