package ir.kargozar.table;

import ir.kargozar.office.Refusal;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of a workbook that is not hidden, as text with tabs, a line a row: line 7 is row 7. What has no sure text is
 * {@link Unread}; formulas are not computed.
 */
final class XlsxText implements XlsxXml.Elements {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_CELLS = 200;
    private static final int MOST_TEXT = 64 << 20;
    /** Digits that spreadsheets keep of a number. */
    private static final int EXACT = 15;

    private final XlsxBook book;
    private final StringBuilder text = new StringBuilder();
    private SortedMap<Integer, String> cells = new TreeMap<>();
    private int row;
    private int column;
    private String type = "";
    private int style;

    private XlsxText(XlsxBook book) {
        this.book = book;
    }

    /** Refusals: TABLE_WORKBOOK_BROKEN, TABLE_TOO_LARGE, CSV_CELLS_TOO_MANY (row, most). */
    static String of(byte[] workbook) {
        XlsxBook book = new XlsxBook(XlsxParts.of(workbook));
        XlsxText text = new XlsxText(book);
        XlsxXml.read(book.sheet(), text);
        text.end();
        return text.text.toString();
    }

    @Override
    public void element(XlsxXml at, String name) throws XMLStreamException {
        switch (name) {
            case "row" -> row(XlsxXml.whole(at.attribute("r", Integer.toString(row + 1))));
            case "c" -> cell(at);
            case "f" -> put(Unread.FORMULA.text());
            case "v" -> value(at.text());
            case "is" -> put(at.runs());
            default -> {}
        }
    }

    private void row(int number) {
        if (number <= row || number > MOST_ROWS) {
            throw XlsxXml.broken();
        }
        end();
        text.append("\n".repeat(number - row - (row == 0 ? 1 : 0)));
        row = number;
        column = 0;
        cells = new TreeMap<>();
    }

    private void cell(XlsxXml at) {
        column = column(at.attribute("r", ""));
        type = at.attribute("t", "n");
        style = XlsxXml.whole(at.attribute("s", "0"));
    }

    private int column(String address) {
        int found = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && found <= MOST_COLUMNS; i++) {
            found = found * 26 + (address.toUpperCase(Locale.ROOT).charAt(i) - 'A' + 1);
        }
        int number = address.isEmpty() ? column + 1 : found;
        if (number <= column || number > MOST_COLUMNS || row == 0) {
            throw XlsxXml.broken();
        }
        return number;
    }

    private void value(String value) {
        switch (type) {
            case "s" -> put(book.text(XlsxXml.whole(value)));
            case "str", "inlineStr", "b" -> put(value);
            case "e" -> put(Unread.ERROR.text());
            case "d" -> put(Unread.DATE.text());
            default -> put(number(value));
        }
    }

    private String number(String value) {
        if (value.isBlank()) {
            return "";
        }
        if (book.isDate(style)) {
            return Unread.DATE.text();
        }
        BigDecimal number;
        try {
            number = value.length() > 40 ? new BigDecimal("1e99") : new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            throw XlsxParts.broken(e);
        }
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean isExact = plain.precision() - plain.scale() <= EXACT
                && plain.precision() <= EXACT + 2
                && plain.scale() <= EXACT + 2;
        if (!isExact) {
            return Unread.NUMBER.text();
        }
        String shown = plain.toPlainString();
        return "0".repeat(Math.max(0, book.zeros(style) - shown.length())) + shown;
    }

    /** A formula stays one, whatever it showed last. */
    private void put(String said) {
        if (!said.isBlank() && column > 0) {
            cells.putIfAbsent(column, said.replace("_x000D_", " ").replaceAll("[\\t\\r\\n]", " "));
        }
    }

    /** Writes the row. */
    private void end() {
        if (cells.isEmpty()) {
            return;
        }
        if (cells.lastKey() > MOST_CELLS) {
            throw new Refusal("CSV_CELLS_TOO_MANY", Integer.toString(row), Integer.toString(MOST_CELLS));
        }
        int at = 1;
        for (var cell : cells.entrySet()) {
            text.append("\t".repeat(cell.getKey() - at));
            at = cell.getKey();
            String said = cell.getValue();
            text.append(said.contains("\"") ? "\"" + said.replace("\"", "\"\"") + "\"" : said);
        }
        if (text.length() > MOST_TEXT) {
            throw new Refusal("TABLE_TOO_LARGE", Integer.toString(MOST_TEXT >> 20));
        }
        cells = new TreeMap<>(Collections.emptySortedMap());
    }
}
