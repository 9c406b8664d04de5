package ir.kargozar.desktop.settlement;

import ir.kargozar.desktop.book.OfficeNames;
import java.util.List;

/** What stands in the books of a documents office, once read. */
public record OfficeBooks(
        List<CentreRow> centres,
        List<DocumentRow> documents,
        List<DeclaredRow> declared,
        List<NoticeLine> notices,
        OfficeNames names) {
    public OfficeBooks {
        centres = List.copyOf(centres);
        documents = List.copyOf(documents);
        declared = List.copyOf(declared);
        notices = List.copyOf(notices);
    }
}
