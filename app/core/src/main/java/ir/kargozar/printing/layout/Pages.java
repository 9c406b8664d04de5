package ir.kargozar.printing.layout;

import ir.kargozar.printing.document.GlyphsUsed;
import ir.kargozar.printing.document.PageContent;
import ir.kargozar.printing.layout.Stack.Tie;
import ir.kargozar.printing.sheet.PaperSize;
import java.util.ArrayList;
import java.util.List;

/** Places the rows of blocks down the pages of one copy. */
final class Pages {
    /** Of lengths, points: they are sums of fractions. */
    static final float TOLERANCE = 0.01f;

    private final PaperSize size;
    private final GlyphsUsed used;
    private final List<PageContent> pages = new ArrayList<>();
    private float y;

    Pages(PaperSize size, GlyphsUsed used) {
        this.size = size;
        this.used = used;
        breakPage();
    }

    List<PageContent> all() {
        return pages;
    }

    void place(List<Stack> stacks) {
        for (int i = 0; i < stacks.size(); i++) {
            Stack stack = stacks.get(i);
            if (!fits(stack.before() + together(stacks, i))) {
                breakPage();
            } else {
                y -= stack.before();
            }
            place(stack, following(stacks, i));
            y -= stack.after();
        }
    }

    /** What must stand together from this block on. */
    private float together(List<Stack> stacks, int from) {
        Stack stack = stacks.get(from);
        if (stack.tie() == Tie.NEXT && from + 1 < stacks.size()) {
            return stack.height() + stack.after() + stacks.get(from + 1).before() + together(stacks, from + 1);
        }
        float whole = stack.height() + following(stacks, from);
        if (stack.tail() == 0 && whole <= togetherAtMost()) {
            return whole;
        }
        float first =
                stack.rows().isEmpty() ? 0 : stack.rows().getFirst().leastTogether(wholePage() - stack.headsHeight());
        return stack.headsHeight() + first;
    }

    /** Height of what must stand with the end of a block. */
    private static float following(List<Stack> stacks, int from) {
        if (from + 1 == stacks.size() || stacks.get(from + 1).tie() != Tie.PREVIOUS) {
            return 0;
        }
        Stack next = stacks.get(from + 1);
        return stacks.get(from).after() + next.before() + next.height() + following(stacks, from + 1);
    }

    /** More is parted after all, lest half a page stay empty. */
    private float togetherAtMost() {
        return wholePage() / 2;
    }

    private void place(Stack stack, float following) {
        draw(stack.heads(), false);
        for (int i = 0; i < stack.rows().size(); i++) {
            float end = stack.tailHeight() + following;
            if (i > 0 && i == stack.tail() && !fits(end) && end <= togetherAtMost()) {
                breakPage();
                draw(stack.heads(), true);
            }
            place(stack.rows().get(i), stack);
        }
    }

    private void place(Row whole, Stack stack) {
        Row row = whole;
        boolean fresh = false;
        while (!fits(row.height())) {
            boolean parted = row.flows() || row.height() > wholePage() - stack.headsHeight();
            if (parted && fits(row.leastTogether(0))) {
                List<Row> parts = row.split(y - size.margin());
                draw(List.of(parts.getFirst()), false);
                row = parts.getLast();
            } else if (fresh) {
                break; // not even a line fits under the heads
            }
            breakPage();
            draw(stack.heads(), true);
            fresh = true;
        }
        draw(List.of(row), false);
    }

    private void draw(List<Row> rows, boolean artifact) {
        for (Row row : rows) {
            row.draw(pages.getLast(), y, artifact);
            y -= row.height();
        }
    }

    private boolean fits(float height) {
        return y - height >= size.margin() - TOLERANCE;
    }

    private float wholePage() {
        return size.height() - 2 * size.margin();
    }

    private void breakPage() {
        pages.add(new PageContent(pages.size(), used));
        y = size.height() - size.margin();
    }
}
