package ir.kargozar.printing.document;

import java.util.ArrayList;
import java.util.List;

/** A part of a paper's logical structure, such as a paragraph or a cell; what is drawn on pages is marked with it. */
public final class Tag {
    /** Where content of the tag stands: page of a copy from 0, number of the marked content on that page. */
    record Mark(int page, int number) {}

    private final String role;
    private final String entries;
    private final List<Tag> kids = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private Tag(String role, String entries) {
        this.role = role;
        this.entries = entries;
    }

    /** @param role a standard structure type of PDF 1.7, such as P, H1 or TD */
    public static Tag of(String role) {
        return new Tag(role, "");
    }

    /** A head of a column. */
    public static Tag columnHead() {
        return new Tag("TH", "/A<</O/Table/Scope/Column>>");
    }

    /** A picture and the words that stand for it. */
    public static Tag figure(String words) {
        return new Tag("Figure", "/Alt" + Syntax.text(words));
    }

    /** Adds a part; answers the part. */
    public Tag add(Tag kid) {
        kids.add(kid);
        return kid;
    }

    void mark(int page, int number) {
        marks.add(new Mark(page, number));
    }

    String role() {
        return role;
    }

    /** Further entries of its dictionary, in PDF syntax. */
    String entries() {
        return entries;
    }

    List<Tag> kids() {
        return List.copyOf(kids);
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }
}
