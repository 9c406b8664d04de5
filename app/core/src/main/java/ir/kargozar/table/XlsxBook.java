package ir.kargozar.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What all sheets of a workbook share: its texts, how numbers are shown, and which sheet is the first that is not hidden. */
final class XlsxBook {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");
    private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]");

    private final XlsxParts parts;
    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private String first = "";

    XlsxBook(XlsxParts parts) {
        this.parts = parts;
        parts.find("xl/sharedStrings.xml")
                .ifPresent(part -> XlsxXml.read(part, (at, name) -> {
                    if (name.equals("si")) {
                        texts.add(at.runs());
                    }
                }));
        parts.find("xl/styles.xml").ifPresent(part -> XlsxXml.read(part, new Styles()));
        XlsxXml.read(parts.get(WORKBOOK), (at, name) -> {
            boolean isShown =
                    name.equals("sheet") && at.attribute("state", "visible").equals("visible");
            if (isShown && first.isEmpty()) {
                first = at.relation();
            }
        });
    }

    /** Formats of cells, in the order in which cells name them. */
    private final class Styles implements XlsxXml.Elements {
        private boolean isOfCells;

        @Override
        public void element(XlsxXml at, String name) {
            switch (name) {
                case "numFmt" ->
                    formats.put(XlsxXml.whole(at.attribute("numFmtId", "")), at.attribute("formatCode", ""));
                case "cellXfs" -> isOfCells = true;
                case "cellStyles", "dxfs" -> isOfCells = false;
                case "xf" -> {
                    if (isOfCells) {
                        styles.add(XlsxXml.whole(at.attribute("numFmtId", "0")));
                    }
                }
                default -> {}
            }
        }
    }

    /** The part of the first sheet that is not hidden. Refusal: TABLE_WORKBOOK_BROKEN. */
    byte[] sheet() {
        Map<String, String> targets = new HashMap<>();
        XlsxXml.read(parts.get("xl/_rels/workbook.xml.rels"), (at, name) -> {
            if (name.equals("Relationship")) {
                targets.put(at.attribute("Id", ""), at.attribute("Target", ""));
            }
        });
        String target = targets.getOrDefault(first, "");
        return parts.get(target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }

    /** A shared text by its place. Refusal: TABLE_WORKBOOK_BROKEN. */
    String text(int place) {
        if (place < 0 || place >= texts.size()) {
            throw XlsxXml.broken();
        }
        return texts.get(place);
    }

    private int format(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    /** Whether numbers of a style are days or times. */
    boolean isDate(int style) {
        int id = format(style);
        boolean isBuiltIn =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        String code = NOT_SHOWN.matcher(formats.getOrDefault(id, "")).replaceAll("");
        return isBuiltIn
                || DAY_OR_TIME
                        .matcher(code.replace("General", "").toLowerCase(java.util.Locale.ROOT))
                        .find();
    }

    /** How many digits numbers of a style are filled up to with zeros, as codes are. */
    int zeros(int style) {
        String code = formats.getOrDefault(format(style), "");
        return code.matches("0{2,40}") ? code.length() : 0;
    }
}
