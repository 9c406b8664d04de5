package ir.kargozar.printing.document;

import ir.kargozar.printing.setting.Bytes;
import ir.kargozar.printing.setting.SetText;
import ir.kargozar.printing.sheet.Ink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on one page: grounds, then text, then rules. Text and pictures are marked with their tags; all else is an
 * artifact. Points from the lower left corner.
 */
public final class PageContent {
    private static final String ARTIFACT = "/Artifact BMC\n";
    private static final String END = "EMC\n";

    private final int number;
    private final GlyphsUsed used;
    private final Bytes background = new Bytes();
    private final Bytes grounds = new Bytes();
    private final Bytes text = new Bytes();
    private final Bytes rules = new Bytes();
    private final List<Tag> owners = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>(0);
    private @Nullable Ink written;
    private @Nullable Ink filled;
    private @Nullable Ink ruled;

    /** @param number of the page in its copy, from 0 */
    public PageContent(int number, GlyphsUsed used) {
        this.number = number;
        this.used = used;
    }

    /** Under everything else; in a graphics state of its own. */
    public void background(Bytes drawing) {
        background.add("q\n").add(drawing).add("Q\n");
    }

    public void fill(float left, float bottom, float width, float height, Ink ink) {
        if (filled != ink) {
            filled = ink;
            colour(grounds, ink, "rg\n");
        }
        grounds.operand(left).operand(bottom).operand(width).operand(height).add("re f\n");
    }

    public void rule(float left, float right, float y, float thickness, Ink ink) {
        pen(thickness, ink);
        rules.operand(left).operand(y).add("m ").operand(right).operand(y).add("l S\n");
    }

    public void frame(float left, float bottom, float right, float top, float thickness, Ink ink) {
        pen(thickness, ink);
        rules.operand(left)
                .operand(bottom)
                .operand(right - left)
                .operand(top - bottom)
                .add("re S\n");
    }

    private void pen(float thickness, Ink ink) {
        if (ruled != ink) {
            ruled = ink;
            colour(rules, ink, "RG ");
            rules.operand(thickness).add("w\n");
        }
    }

    /** @param tag whose content the text is; null for furniture and repeated heads */
    public void text(SetText words, Ink ink, float left, float top, @Nullable Tag tag) {
        if (words.lines().isEmpty()) {
            return;
        }
        used.add(words);
        words.marks().forEach(mark -> placed.add(Placed.of(mark, words, number, left, top)));
        begin(tag);
        text.add("BT\n");
        if (written != ink) {
            written = ink;
            colour(text, ink, "rg\n");
        }
        lines(words, left, top - words.firstBaseLine());
        text.add("ET\n").add(END);
    }

    private void lines(SetText words, float left, float firstBaseLine) {
        double x = 0;
        double y = 0;
        double base = firstBaseLine;
        for (SetText.Line line : words.lines()) {
            double right = hundredths(left + line.indent() - x);
            double up = hundredths(base - y);
            text.operand(right).operand(up).add("Td\n").add(line.drawing());
            x += right;
            y += up;
            base -= words.lineHeight();
        }
    }

    /** As numbers are written, so that errors of rounding do not add up. */
    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** @param drawing in a graphics state of its own */
    public void picture(Bytes drawing, Tag tag) {
        begin(tag);
        text.add("q\n").add(drawing).add("Q\n").add(END);
    }

    private void begin(@Nullable Tag tag) {
        if (tag == null) {
            text.add(ARTIFACT);
            return;
        }
        text.add('/')
                .add(tag.role())
                .add("<</MCID ")
                .add(Integer.toString(owners.size()))
                .add(">>BDC\n");
        tag.mark(number, owners.size());
        owners.add(tag);
    }

    private static void colour(Bytes out, Ink ink, String operator) {
        out.add(Colours.of(ink)).add(operator);
    }

    /** Where the fields of this page stand that were asked for. */
    public List<Placed> placed() {
        return List.copyOf(placed);
    }

    /** How many pieces of content are marked. */
    int marks() {
        return owners.size();
    }

    /** The whole, not compressed. */
    public Bytes drawing() {
        Bytes all = new Bytes();
        if (!background.isEmpty() || !grounds.isEmpty()) {
            all.add(ARTIFACT).add(background).add(grounds).add(END);
        }
        all.add(text);
        if (!rules.isEmpty()) {
            all.add(ARTIFACT).add(rules).add(END);
        }
        return all;
    }
}
