package ir.kargozar.handover;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Claims;
import ir.kargozar.handover.conflict.ClaimConflict;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.identity.OfficeCode;
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
import java.util.stream.Stream;

/** Claims of one package as they come, stored batch by batch; what should hang on them follows when all are there. */
final class Arrivals {
    private final Stores stores;
    private final String who;
    private final From from;
    private final Told told;
    private final List<Placed> batch = new ArrayList<>(Sending.BATCH);
    private final Map<ClaimNumber, List<ChosenScan>> hanging = new LinkedHashMap<>();

    /** Which package it is. */
    record From(OfficeCode sender, long sequence) {}

    /** Who is told of what came. */
    interface Told {
        /**
         * A claim that cannot be taken, its place in the package, and why: RECORD_ALREADY_THERE, RECORD_CLAIM_CONFLICT,
         * RECORD_NUMBER_TAKEN.
         */
        void refused(SentClaim sent, long place, String code);

        /** The very same claim is here: nothing changes. */
        void repeated(Claim<?> here);

        /** New ones, stored. */
        void fresh(List<Claim<ClaimState.Received>> claims);
    }

    Arrivals(Stores stores, String who, From from, Told told) {
        this.stores = stores;
        this.who = who;
        this.from = from;
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
                Optional<Claim<?>> here = stores.claims().find(claim.number());
                if (isFirst && here.filter(ours -> isGivenBack(ours, claim)).isPresent()) {
                    again.add(new Claims.Move(here.get(), claim));
                    hang(placed.sent());
                } else {
                    compare(placed, here, isFirst);
                }
            }
        }
        store(fresh, again);
        batch.clear();
    }

    /** This office gave it back; what comes again must be later than what was given back. */
    private static boolean isGivenBack(Claim<?> here, Claim<?> came) {
        return here.id().equals(came.id())
                && here.state() instanceof ClaimState.ReturnedByOffice
                && here.revision() < came.revision();
    }

    /** The same once more is no matter, also where its agency lost it and entered it anew; another one is. */
    private void compare(Placed placed, Optional<Claim<?>> here, boolean isFirst) {
        Claim<ClaimState.Received> came = placed.claim();
        boolean isSame = isFirst
                && here.filter(known -> known.content().equals(came.content())).isPresent();
        boolean isOther = here.filter(known -> !known.id().equals(came.id())).isPresent();
        if (isSame && isOther) {
            stores.numbers().adopt(here.orElseThrow(), came.id(), new Change(who, "claim.adopted"));
        }
        if (isSame) {
            told.repeated(here.orElseThrow());
        } else if (isOther) {
            told.refused(placed.sent(), placed.place(), "RECORD_NUMBER_TAKEN");
        } else if (isFirst && here.isPresent()) {
            keepBoth(came);
            told.refused(placed.sent(), placed.place(), "RECORD_CLAIM_CONFLICT");
        } else {
            told.refused(placed.sent(), placed.place(), "RECORD_ALREADY_THERE");
        }
    }

    /** Other values of the same claim are kept for a person. */
    private void keepBoth(Claim<ClaimState.Received> came) {
        ClaimConflict.Came other = new ClaimConflict.Came(
                came.id(),
                came.revision(),
                came.state().acceptedOn(),
                came.state().on(),
                came.content());
        stores.conflicts()
                .keep(
                        new ClaimConflict(0, came.number(), from.sender(), from.sequence(), other, Optional.empty()),
                        new Change(who, "claim.conflict"));
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
        List<ClaimNumber> taken = Stream.concat(
                        fresh.stream().map(Claim::number),
                        again.stream().map(move -> move.to().number()))
                .toList();
        stores.papers().expect(from.sender(), from.sequence(), taken);
    }

    /** A claim that comes again brings everything that shall hang on it. */
    private void takeOff(List<ClaimNumber> numbers) {
        stores.scans().of(numbers).forEach((number, hung) -> {
            for (AttachedScan each : hung) {
                stores.scans().detach(number, each.place(), new Change(who, "scan.detached"));
            }
        });
    }
}
