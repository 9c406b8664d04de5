package ir.kargozar.bank.file;

import ir.kargozar.bank.file.BankFormat.Answered;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.Sheba;
import ir.kargozar.office.Refusal;
import ir.kargozar.table.CsvRows;
import ir.kargozar.table.Heading;
import ir.kargozar.table.TableText;
import ir.kargozar.text.Digits;
import ir.kargozar.text.Parsed;
import ir.kargozar.text.Problem;
import ir.kargozar.text.Quote;
import ir.kargozar.text.Texts;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bank's answer: comma, semicolon or tab between cells; the heading may stand below some lines of title. */
public final class AnswerReader {
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

    /** Refusals: BANK_COLUMN_MISSING, BANK_ROWS_MISSING, those of {@link TableText} and {@link CsvRows}. */
    public AnswerSheet read(InputStream in) {
        byte[] bytes = TableText.bytes(in);
        String text = TableText.of(bytes);
        Heading<Answered> head = head(text);
        CsvRows rows = head.rows(text);
        List<AnswerRow> answers = new ArrayList<>();
        for (CsvRows.Row row = rows.next(); row != null; row = rows.next()) {
            if (!row.isBlank()) {
                answers.add(answer(row, head));
            }
        }
        if (answers.isEmpty()) {
            throw new Refusal("BANK_ROWS_MISSING");
        }
        return new AnswerSheet(hash(bytes), answers);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Heading<Answered> head(String text) {
        Heading<Answered> head = Heading.find(text, this::places);
        missing(head.places()).ifPresent(column -> {
            throw new Refusal("BANK_COLUMN_MISSING", column);
        });
        return head;
    }

    private Map<Answered, Integer> places(List<String> cells) {
        Map<Answered, Integer> places = new EnumMap<>(Answered.class);
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

    private AnswerRow answer(CsvRows.Row row, Heading<Answered> head) {
        if (row.spills(head.cells().size())) {
            return unreadable(row, texts.problem("", "TABLE_ROW_CELLS", List.of()));
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

    /** Fit to be shown and kept. */
    private static String cell(CsvRows.Row row, Heading<Answered> head, Answered column) {
        Integer place = head.places().get(column);
        return place == null ? "" : Quote.of(row.text(place));
    }
}
