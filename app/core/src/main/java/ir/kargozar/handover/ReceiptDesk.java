package ir.kargozar.handover;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.text.Parsed;
import java.util.List;
import java.util.Optional;

/** What a receipt says of a package that was sent: it came there, with its claims, and some of them nobody knows there. */
final class ReceiptDesk {
    /** Of a record that is about a claim nobody knows. */
    static final String CLAIM_UNKNOWN = "RECORD_CLAIM_UNKNOWN";

    private final Stores stores;
    private final Here here;
    private final OfficeCode from;
    private final String who;

    /** @param from whose receipts they are */
    ReceiptDesk(Stores stores, Here here, OfficeCode from, String who) {
        this.stores = stores;
        this.here = here;
        this.from = from;
        this.who = who;
    }

    /** @return false where it is about a package that was never sent from here, as far as is known */
    boolean take(Receipt receipt) {
        Optional<SentPackage> sent = stores.outbox().find(from, receipt.sequence());
        boolean isOurs = sent.map(known -> known.hash().equals(receipt.hash())).orElse(false);
        if (!isOurs) {
            return isForgotten(receipt);
        }
        giveBack(receipt);
        stores.outbox().received(from, receipt.sequence(), receipt.setAside(), new Change(who, "package.received"));
        long after = 0;
        List<Outbox.Sent> some = stores.outbox().claims(from, receipt.sequence(), after, Sending.BATCH);
        while (!some.isEmpty()) {
            after = some.getLast().place();
            receive(some, receipt);
            some = stores.outbox().claims(from, receipt.sequence(), after, Sending.BATCH);
        }
        return true;
    }

    /** It may have been sent before this office was put back from a backup. */
    private boolean isForgotten(Receipt receipt) {
        return stores.memory()
                .anchor(from)
                .filter(anchor -> anchor.sequence() >= receipt.sequence())
                .isPresent();
    }

    /** Claims that the agency does not know any more: it was restored from an old backup. */
    private void giveBack(Receipt receipt) {
        for (SetAside bad : receipt.setAside()) {
            boolean isLost = here.isDocumentsOffice() && bad.code().equals(CLAIM_UNKNOWN);
            if (isLost
                    && ClaimNumber.of(bad.subject()) instanceof Parsed.Valid<ClaimNumber>(ClaimNumber number)
                    && number.agency().equals(from)
                    && stores.claims().find(number).isPresent()) {
                stores.memory().owe(from, number, true);
            }
        }
    }

    private void receive(List<Outbox.Sent> sent, Receipt receipt) {
        List<Claims.Move> received = stores
                .claims()
                .findAll(sent.stream().map(Outbox.Sent::number).toList())
                .stream()
                .flatMap(claim -> claim.in(ClaimState.Packaged.class).stream())
                .filter(claim -> claim.state().sequence() == receipt.sequence())
                .map(claim -> new Claims.Move(claim, claim.step(packaged -> packaged.receive(receipt.on()))))
                .toList();
        if (!received.isEmpty()) {
            stores.claims().updateAll(received, new Change(who, "claim.received"));
        }
    }
}
