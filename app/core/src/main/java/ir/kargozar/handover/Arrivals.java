package ir.kargozar.handover;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.log.Change;
import ir.kargozar.scan.AttachedScan;
import ir.kargozar.scan.ChosenScan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Claims of one package as they come, stored batch by batch; what should hang on them follows when all are there. */
final class Arrivals {
    private final Stores stores;
    private final String who;
    private final Told told;
    private final List<Placed> batch = new ArrayList<>(Sending.BATCH);
    private final Map<ClaimNumber, List<ChosenScan>> hanging = new LinkedHashMap<>();

    /** Who is told of what came. */
    interface Told {
        /** A claim that cannot be taken, its place in the package, and why: RECORD_ALREADY_THERE, RECORD_NUMBER_TAKEN. */
        void refused(SentClaim sent, long place, String code);

        /** The very same claim is here: nothing changes. */
        void repeated(Claim<?> here);

        /** New ones, stored. */
        void fresh(List<Claim<ClaimState.Received>> claims);
    }

    Arrivals(Stores stores, String who, Told told) {
        this.stores = stores;
        this.who = who;
        this.told = told;
    }

    private record Placed(long place, SentClaim sent, Claim<ClaimState.Received> claim) {}

    void take(long place, SentClaim sent, ClaimState.Received state) {
        batch.add(
                new Placed(place, sent, new Claim<>(sent.id(), sent.number(), sent.revision(), sent.content(), state)));
        if (batch.size() == Sending.BATCH) {
            storeBatch();
        }
    }

    /** Stores what is still open. */
    void finish() {
        storeBatch();
    }

    /** What is to hang on the claims that were taken. */
    Map<ClaimNumber, List<ChosenScan>> hanging() {
        return hanging;
    }

    private void storeBatch() {
        if (batch.isEmpty()) {
            return;
        }
        Set<UUID> known = new HashSet<>(
                stores.claims().known(batch.stream().map(Placed::claim).toList()));
        Set<Object> seen = new HashSet<>();
        List<Claim<ClaimState.Received>> fresh = new ArrayList<>(batch.size());
        List<Claims.Move> again = new ArrayList<>();
        for (Placed placed : batch) {
            Claim<ClaimState.Received> claim = placed.claim();
            boolean isFirst = seen.add(claim.id()) && seen.add(claim.number());
            if (isFirst && !known.contains(claim.id())) {
                fresh.add(claim);
                hang(placed.sent());
            } else {
                Optional<Claim<?>> given = isFirst ? givenBack(claim) : Optional.empty();
                given.ifPresentOrElse(
                        back -> {
                            again.add(new Claims.Move(back, claim));
                            hang(placed.sent());
                        },
                        () -> compare(placed, isFirst));
            }
        }
        store(fresh, again);
        batch.clear();
    }

    /** The same once more is no matter, also where its agency lost it and entered it anew; another one is. */
    private void compare(Placed placed, boolean isFirst) {
        Optional<Claim<?>> here = stores.claims().find(placed.claim().number());
        boolean isSame = isFirst
                && here.filter(known -> known.content().equals(placed.claim().content()))
                        .isPresent();
        boolean isOther =
                here.filter(known -> !known.id().equals(placed.claim().id())).isPresent();
        if (isSame && isOther) {
            stores.numbers().adopt(here.orElseThrow(), placed.claim().id(), new Change(who, "claim.adopted"));
        }
        if (isSame) {
            told.repeated(here.orElseThrow());
        } else {
            told.refused(placed.sent(), placed.place(), isOther ? "RECORD_NUMBER_TAKEN" : "RECORD_ALREADY_THERE");
        }
    }

    private void hang(SentClaim sent) {
        if (!sent.scans().isEmpty()) {
            hanging.put(sent.number(), sent.scans());
        }
    }

    private void store(List<Claim<ClaimState.Received>> fresh, List<Claims.Move> again) {
        if (!fresh.isEmpty()) {
            stores.claims().add(fresh, new Change(who, "claim.received"));
            told.fresh(fresh);
        }
        if (!again.isEmpty()) {
            stores.claims().renew(again, new Change(who, "claim.received-again"));
            takeOff(again.stream().map(move -> move.to().number()).toList());
        }
    }

    /** A claim that comes again brings everything that shall hang on it. */
    private void takeOff(List<ClaimNumber> numbers) {
        stores.scans().of(numbers).forEach((number, hung) -> {
            for (AttachedScan each : hung) {
                stores.scans().detach(number, each.place(), new Change(who, "scan.detached"));
            }
        });
    }

    /** The same claim as this office gave it back, if it did; what comes again must be later than what was given back. */
    private Optional<Claim<?>> givenBack(Claim<ClaimState.Received> again) {
        return stores.claims()
                .find(again.number())
                .filter(here -> here.id().equals(again.id())
                        && here.state() instanceof ClaimState.ReturnedByOffice
                        && here.revision() < again.revision());
    }
}
