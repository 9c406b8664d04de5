package ir.kargozar.examination;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimListing;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState.Approved;
import ir.kargozar.claim.Claims;
import ir.kargozar.table.Cell;
import ir.kargozar.table.TableFile;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Approved claims as a list for whoever pays: to whom, to which account, how many rials. */
public final class PaymentList {
    private static final int STEP = 500;
    private static final int NARROW = 14;
    private static final int WIDE = 30;

    private final Claims claims;
    private final Texts texts;

    public PaymentList(Claims claims, Texts texts) {
        this.claims = claims;
        this.texts = texts;
    }

    /** Writes those of the listing that are approved; how many those are. The stream is flushed, not closed. */
    public int write(ClaimListing listing, TableFile.Form form, OutputStream out) throws IOException {
        int written = 0;
        try (TableFile file = TableFile.open(form, head(), out)) {
            for (int from = 0; from < listing.size(); from += STEP) {
                List<ClaimNumber> some = IntStream.range(from, Math.min(listing.size(), from + STEP))
                        .mapToObj(listing::number)
                        .toList();
                for (Claim<?> claim : claims.findAll(some)) {
                    if (claim.state() instanceof Approved approved) {
                        written++;
                        file.row(row(written, claim, approved));
                    }
                }
            }
        }
        return written;
    }

    private TableFile.Head head() {
        List<TableFile.Column> columns = new ArrayList<>();
        columns.add(column("row", NARROW));
        columns.add(column("number", WIDE));
        columns.add(column("payee", WIDE));
        columns.add(column("nationalId", NARROW));
        columns.add(column("sheba", WIDE));
        columns.add(column("amount", NARROW));
        columns.add(column("approvedOn", NARROW));
        return new TableFile.Head(
                texts.say("payments.sheet"), columns, texts.language().isRightToLeft());
    }

    private TableFile.Column column(String name, int width) {
        return new TableFile.Column(texts.say("payments.column." + name), width);
    }

    private static List<Cell> row(int place, Claim<?> claim, Approved approved) {
        return List.of(
                Cell.of(place),
                Cell.of(claim.number().toString()),
                Cell.of(claim.content().payee().fullName()),
                Cell.of(claim.content().payee().nationalId().value()),
                Cell.of(claim.content().account().sheba().value()),
                Cell.of(approved.approved().value()),
                Cell.of(approved.on().toString()));
    }
}
