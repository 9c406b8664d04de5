package ir.kargozar.handover.paper;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.Inbox;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The hand-over sheet ticked against the paper files, four eyes: one person says of each file whether it is there, another
 * one confirms.
 */
public final class PaperDesk {
    private final PaperChecks checks;
    private final Inbox inbox;
    private final Claims claims;
    private final Transactions transactions;

    public PaperDesk(PaperChecks checks, Inbox inbox, Claims claims, Transactions transactions) {
        this.checks = checks;
        this.inbox = inbox;
        this.claims = claims;
        this.transactions = transactions;
    }

    /** A file and its claim as it stands. */
    public record Row(PaperFile file, Claim<?> claim) {}

    /** The files that should be with a package, lowest number first. Refusal: PACKAGE_NOT_COME. */
    public List<Row> sheet(OfficeCode sender, long sequence) {
        return transactions.within(() -> {
            List<PaperFile> files = files(sender, sequence);
            Map<ClaimNumber, Claim<?>> found = new HashMap<>();
            claims.findAll(files.stream().map(PaperFile::number).toList())
                    .forEach(claim -> found.put(claim.number(), claim));
            return files.stream()
                    .flatMap(file -> Optional.<Claim<?>>ofNullable(found.get(file.number())).stream()
                            .map(claim -> new Row(file, claim)))
                    .toList();
        });
    }

    private List<PaperFile> files(OfficeCode sender, long sequence) {
        if (inbox.find(sender, sequence).isEmpty()) {
            throw new Refusal("PACKAGE_NOT_COME", sender.value(), Long.toString(sequence));
        }
        return checks.files(sender, sequence);
    }

    /**
     * The first person's tick. Refusals: PACKAGE_NOT_COME, PAPER_NOT_OF_PACKAGE.
     *
     * @param who looked
     */
    public PaperFile look(OfficeCode sender, long sequence, ClaimNumber number, boolean isThere, String who) {
        return transactions.within(() -> {
            if (files(sender, sequence).stream().noneMatch(file -> file.number().equals(number))) {
                throw new Refusal("PAPER_NOT_OF_PACKAGE", number.toString(), Long.toString(sequence));
            }
            PaperFile seen = new PaperFile(number, Optional.of(new PaperFile.Check(isThere, who, Optional.empty())));
            checks.look(sender, sequence, seen, new Change(who, isThere ? "paper.there" : "paper.missing"));
            return seen;
        });
    }

    /**
     * Another person confirms everything that was ticked; how many files that are. Refusals: PACKAGE_NOT_COME,
     * PAPER_NOT_LOOKED (how many nobody looked at), PAPER_SAME_PERSON where the confirming person ticked one of them.
     */
    public int confirm(OfficeCode sender, long sequence, String who) {
        return transactions.within(() -> {
            List<PaperFile> files = files(sender, sequence);
            long open = files.stream().filter(file -> file.check().isEmpty()).count();
            if (open > 0) {
                throw new Refusal("PAPER_NOT_LOOKED", Long.toString(open));
            }
            List<ClaimNumber> fresh = files.stream()
                    .filter(file -> !file.isConfirmed())
                    .map(file -> byOther(file, who))
                    .toList();
            checks.confirm(sender, sequence, fresh, new Change(who, "paper.confirmed"));
            return fresh.size();
        });
    }

    private static ClaimNumber byOther(PaperFile file, String who) {
        if (file.check().orElseThrow().first().equals(who)) {
            throw new Refusal("PAPER_SAME_PERSON", who);
        }
        return file.number();
    }
}
