package ir.kargozar.handover.paper;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.List;

/** Which claims came with which package, and whether their papers did. Everything within the running transaction. */
public interface PaperChecks {

    /** Notes that claims came with a package. */
    void expect(OfficeCode sender, long sequence, List<ClaimNumber> numbers);

    /** Every claim of a package that came, lowest number first. */
    List<PaperFile> files(OfficeCode sender, long sequence);

    /** Notes what the first person saw; what a second one confirmed before counts no longer. */
    void look(OfficeCode sender, long sequence, PaperFile seen, Change change);

    /** Notes that another person confirms all of these. */
    void confirm(OfficeCode sender, long sequence, List<ClaimNumber> numbers, Change change);
}
