package ir.kargozar.handover.restored;

import ir.kargozar.handover.parcel.Seen;
import ir.kargozar.handover.parcel.Seen.Place;
import ir.kargozar.handover.restored.Recollections.Own;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds what a peer has of us against what is here, and goes on behind it where it knows more or something else. */
public final class Resumption {
    private static final String FOUND = "package.found-there";

    private final Recollections memory;
    private final ClaimNumbers numbers;
    private final TakingBack takingBack;
    private final OfficeCode own;

    /** @param own this office's code */
    public Resumption(Recollections memory, ClaimNumbers numbers, TakingBack takingBack, OfficeCode own) {
        this.memory = memory;
        this.numbers = numbers;
        this.takingBack = takingBack;
        this.own = own;
    }

    /**
     * Empty where both sides know the same, as ever. What is stale does no harm: contents that travel once more are known,
     * and the next word puts right what this one put wrong.
     */
    public Optional<Resumed> take(OfficeCode peer, Seen seen, String who) {
        Resumed resumed = new Turn(peer, who).take(seen);
        return resumed.isNothing() ? Optional.empty() : Optional.of(resumed);
    }

    /** One word of one peer. */
    private final class Turn {
        private final OfficeCode peer;
        private final String who;
        private List<Own> sent;
        private final Optional<Place> anchor;
        private final List<Long> refused = new ArrayList<>();
        private final List<Long> lost = new ArrayList<>();
        private long forgotten;

        Turn(OfficeCode peer, String who) {
            this.peer = peer;
            this.who = who;
            this.sent = memory.sent(peer);
            this.anchor = memory.anchor(peer);
        }

        Resumed take(Seen seen) {
            take(seen.packages());
            Optional<Place> newest = seen.newest();
            if (anchor.filter(place ->
                            place.sequence() > newest.map(Place::sequence).orElse(0L))
                    .isPresent()) {
                takingBack.takeGivenBack(peer, who);
            }
            if (newest.isPresent() && !isOurs(newest.get())) {
                goOnBehind(newest.get(), fork(seen));
            } else {
                goBackTo(newest.map(Place::sequence).orElse(0L));
                joinTo(newest);
            }
            return new Resumed(refused, forgotten, lost, goOn(seen.numbers()));
        }

        /** What was given up and came there all the same. */
        private void take(List<Place> there) {
            List<Own> found = sent.stream()
                    .filter(each -> each.isRefused() && there.contains(each.place()))
                    .toList();
            for (Own each : found) {
                memory.mark(peer, each.place().sequence(), Mark.NONE, new Change(who, FOUND));
            }
            if (!found.isEmpty()) {
                sent = memory.sent(peer);
            }
        }

        /** Whether a package of theirs is in the chain that ours go on in. */
        private boolean isOurs(Place place) {
            return anchor.filter(place::equals).isPresent()
                    || sent.stream()
                            .anyMatch(each -> !each.isRefused() && each.place().equals(place));
        }

        /** The last package that both sides have, as far as the word goes; behind it everything is in doubt. */
        private long fork(Seen seen) {
            Optional<Long> common = seen.packages().stream()
                    .filter(this::isOurs)
                    .map(Place::sequence)
                    .findFirst();
            boolean isWhole = seen.packages().size() < Seen.PACKAGES;
            long oldest = seen.packages().getLast().sequence();
            return common.orElseGet(() -> isWhole ? 0 : lastReceivedBefore(oldest));
        }

        private long lastReceivedBefore(long sequence) {
            return sent.stream()
                    .filter(each -> each.isReceived() && each.place().sequence() < sequence)
                    .mapToLong(each -> each.place().sequence())
                    .max()
                    .orElse(0);
        }

        /** They have packages of ours that are not here: numbers go on behind them. */
        private void goOnBehind(Place newest, long fork) {
            refuseBehind(fork);
            memory.follow(peer, newest, new Change(who, "package.resumed"));
            // What came here was forgotten too: there must be something to send, so that the peer hears of it.
            memory.oweNewestReceipt(peer);
            forgotten = newest.sequence() - fork;
        }

        /** Ours as far as it goes; less than a receipt of theirs said, where they were restored themselves. */
        private void goBackTo(long newest) {
            Optional<Place> gone = anchor.filter(place -> place.sequence() > newest);
            gone.ifPresent(place -> {
                // Nobody has it any more, so nothing can follow it.
                refuseBehind(place.sequence());
                memory.forgetAnchor(peer);
            });
            for (Own each : sent) {
                long sequence = each.place().sequence();
                if (sequence <= newest && each.mark() == Mark.LOST) {
                    memory.mark(peer, sequence, Mark.NONE, new Change(who, FOUND));
                } else if (sequence > newest
                        && each.isReceived()
                        && each.mark() == Mark.NONE
                        && !refused.contains(sequence)) {
                    memory.mark(peer, sequence, Mark.LOST, new Change(who, "package.lost-there"));
                    lost.add(sequence);
                }
            }
        }

        /** What was sent behind it is only taken where it follows it. */
        private void joinTo(Optional<Place> newest) {
            long last = newest.map(Place::sequence).orElse(0L);
            boolean isTorn = sent.stream()
                    .filter(each -> each.place().sequence() > last && isStanding(each))
                    .findFirst()
                    .filter(next -> !takingBack.follows(next, newest))
                    .isPresent();
            if (isTorn) {
                refuseBehind(last);
                newest.ifPresent(place -> memory.follow(peer, place, new Change(who, "package.resumed")));
            }
        }

        private boolean isStanding(Own own) {
            return !own.isRefused() && !refused.contains(own.place().sequence());
        }

        private void refuseBehind(long fork) {
            for (Own each : sent) {
                if (each.place().sequence() > fork && isStanding(each)) {
                    memory.mark(peer, each.place().sequence(), Mark.REFUSED, new Change(who, "package.refused-there"));
                    takingBack.take(peer, each, who);
                    refused.add(each.place().sequence());
                }
            }
        }

        private boolean goOn(Map<Integer, Integer> highest) {
            boolean isMoved = false;
            for (Map.Entry<Integer, Integer> year : highest.entrySet()) {
                isMoved |= numbers.goOnBehind(own, year.getKey(), year.getValue());
            }
            return isMoved;
        }
    }
}
