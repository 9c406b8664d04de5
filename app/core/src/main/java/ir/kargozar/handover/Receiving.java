package ir.kargozar.handover;

import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageFiles.Standing;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.Parts;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.handover.restored.Resumed;
import ir.kargozar.handover.restored.Resumption;
import ir.kargozar.handover.restored.TakingBack;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.scan.ScanHash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Applies verified packages of one sender once and in order, each in one transaction with its row in the inbox. */
final class Receiving {
    private final PackageFiles files;
    private final Stores stores;
    private final Acquaintance people;
    private final Here here;
    private final Resumption resumption;

    Receiving(PackageFiles files, Stores stores, Acquaintance people, Here here) {
        TakingBack takingBack = new TakingBack(
                files,
                stores.memory(),
                new TakingBack.Travelling(
                        stores.claims(),
                        stores.forms(),
                        stores.circulars(),
                        stores.statements(),
                        stores.facts().copies(),
                        stores.settlements().copies()),
                people.renewals());
        this.resumption = new Resumption(
                stores.memory(), stores.numbers(), takingBack, here.office().code());
        this.files = files;
        this.stores = stores;
        this.people = people;
        this.here = here;
    }

    /**
     * Refusals: PACKAGE_CONFLICT and PACKAGE_CHAIN, both in the log; PACKAGE_SIGNATURE; PACKAGE_SUMS and others of
     * reading.
     */
    Imported receive(Opened opened, Peer sender, String who, Progress progress) {
        Turn turn = new Turn(sender, who, progress);
        try {
            return stores.transactions().within(() -> turn.take(opened));
        } catch (Refusal refusal) {
            stores.scans().discard(turn.touched);
            if (refusal.code().equals("PACKAGE_CONFLICT") || refusal.code().equals("PACKAGE_CHAIN")) {
                noteConflict(opened, who);
            }
            throw refusal;
        } catch (RuntimeException | Error e) {
            discard(turn.touched, e);
            throw e;
        }
    }

    /** As far as the disk lets it: what stays is swept by the next check. */
    private void discard(Set<ScanHash> touched, Throwable because) {
        try {
            stores.scans().discard(touched);
        } catch (RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    /** Also of a package that is refused the word counts: else two that were both restored would refuse each other for ever. */
    private void noteConflict(Opened opened, String who) {
        stores.transactions().within(() -> {
            Frozen frozen = opened.frozen();
            PackageHead head = frozen.head();
            stores.log()
                    .append(
                            new Change(who, "package.conflict"),
                            head.sender() + "#" + head.sequence(),
                            "",
                            frozen.manifest());
            // So that the next package to that office says what is here.
            stores.memory().oweNewestReceipt(head.sender());
            heard(opened, who);
            if (opened.signer().standing() == Standing.TRUSTED) {
                people.find(head.sender()).ifPresent(peer -> stores.facts().restored(peer.card()));
            }
            return head;
        });
    }

    private Optional<Resumed> heard(Opened opened, String who) {
        PackageHead head = opened.frozen().head();
        return opened.signer().standing() == Standing.TRUSTED
                ? head.seen().flatMap(seen -> resumption.take(head.sender(), seen, who))
                : Optional.empty();
    }

    /** One import, within its transaction. */
    private final class Turn {
        private final OfficeCode code;
        private final String who;
        private final Progress progress;
        private Peer sender;
        private final Set<ScanHash> touched = new HashSet<>();

        Turn(Peer sender, String who, Progress progress) {
            this.sender = sender;
            this.code = sender.card().office();
            this.who = who;
            this.progress = progress;
        }

        Imported take(Opened opened) {
            Frozen frozen = opened.frozen();
            PackageHead head = frozen.head();
            long last = stores.inbox().lastApplied(code);
            Optional<CamePackage> known = stores.inbox().find(code, head.sequence());
            boolean isNext = isOf(opened, Standing.TRUSTED) && follows(head, last);
            boolean isHeld =
                    known.filter(came -> came.state() == CameState.HELD).isPresent();
            if (known.isPresent() && !(isNext && isHeld)) {
                if (!known.get().hash().equals(frozen.hash())) {
                    throw refusal(isOf(opened, Standing.FORMER) ? "PACKAGE_SIGNATURE" : "PACKAGE_CONFLICT", head);
                }
                return known.get().state() == CameState.APPLIED
                        ? new Imported.AlreadyReceived(head)
                        : heldStill(head, last);
            }
            boolean isEarly = head.after() > last;
            if (!isOf(opened, Standing.TRUSTED) && !(isEarly && isOf(opened, Standing.SUCCESSOR))) {
                throw refusal("PACKAGE_SIGNATURE", head);
            }
            if (isEarly) {
                hold(opened);
                return new Imported.Held(head, missing(last, head.after()), heard(opened, who));
            }
            if (!isNext) {
                throw refusal("PACKAGE_CHAIN", head);
            }
            if (isHeld
                    && known.filter(held -> !held.hash().equals(frozen.hash())).isPresent()) {
                stores.inbox().forget(code, head.sequence(), new Change(who, "package.conflict"));
            }
            return followers(apply(frozen, opened.parts()));
        }

        /** Its records are read once to the end, so that what would be refused is refused now. */
        private void hold(Opened opened) {
            Frozen frozen = opened.frozen();
            Luggage.Held luggage = luggage(opened.parts()).held(who);
            files.read(frozen, opened.parts(), luggage, progress);
            stores.inbox()
                    .hold(
                            frozen,
                            opened.parts(),
                            luggage.finish(),
                            opened.signer().key(),
                            new Change(who, "package.held"));
        }

        /** Its sender writes again and waits: he is told what is here, which may not be what he thinks. */
        private Imported.Held heldStill(PackageHead head, long last) {
            stores.memory().oweNewestReceipt(code);
            return new Imported.Held(head, missing(last, head.after()));
        }

        private static boolean isOf(Opened opened, Standing standing) {
            return opened.signer().standing() == standing;
        }

        private Luggage luggage(Parts parts) {
            return new Luggage(stores.scans(), parts, touched, progress);
        }

        private List<Long> missing(long last, long needed) {
            return LongStream.rangeClosed(last + 1, needed)
                    .filter(number -> stores.inbox().find(code, number).isEmpty())
                    .boxed()
                    .toList();
        }

        private Refusal refusal(String refusalCode, PackageHead head) {
            return new Refusal(refusalCode, head.sender().value(), Long.toString(head.sequence()));
        }

        /** Whether the package names the one applied before it by its hash; one whose number was passed over never does. */
        private boolean follows(PackageHead head, long last) {
            Optional<String> before = stores.inbox().find(code, last).map(CamePackage::hash);
            return head.after() == last && head.previous().equals(before);
        }

        private Applied apply(Frozen frozen, Parts parts) {
            Optional<Resumed> resumed = frozen.head().seen().flatMap(seen -> resumption.take(code, seen, who));
            if (resumed.filter(word -> !word.lost().isEmpty()).isPresent()) {
                stores.facts().restored(sender.card());
            }
            stores.settlements().ask(who);
            RecordDesk desk = new RecordDesk(
                    stores,
                    here,
                    new RecordDesk.From(sender, frozen.head().sequence(), who),
                    people.renewals(),
                    luggage(parts));
            files.read(frozen, parts, desk, progress);
            List<SetAside> setAside = desk.finish();
            if (frozen.totals().others().settlements() > 0) {
                stores.settlements().settle(who);
            }
            boolean isReceiptOwed = frozen.totals().records() > frozen.totals().receipts();
            stores.inbox().apply(frozen, here.today(), setAside, isReceiptOwed, new Change(who, "package.imported"));
            sender = people.find(code).orElseThrow();
            return new Applied(frozen.head(), frozen.totals(), setAside, List.of(), List.of(), resumed);
        }

        /** Held packages behind this one, as far as they follow; those that one of them passes over never will. */
        private Applied followers(Applied first) {
            List<Applied> followers = new ArrayList<>();
            List<Long> forgotten = new ArrayList<>();
            long last = first.head().sequence();
            for (CamePackage held : stores.inbox().held(code)) {
                Frozen frozen = files.thaw(held.manifest());
                if (frozen.head().after() <= last) {
                    if (follows(frozen.head(), last) && isSignedBySender(held)) {
                        last = held.sequence();
                        followers.add(apply(frozen, kept(last)));
                    } else {
                        forget(held, forgotten);
                    }
                }
            }
            for (CamePackage held : stores.inbox().held(code)) {
                if (held.sequence() < last) {
                    forget(held, forgotten);
                }
            }
            return new Applied(first.head(), first.totals(), first.setAside(), followers, forgotten, first.resumed());
        }

        private void forget(CamePackage held, List<Long> forgotten) {
            stores.inbox().forget(code, held.sequence(), new Change(who, "package.conflict"));
            forgotten.add(held.sequence());
        }

        /** By the card as it is now: a package before it may have renewed it, or a person. */
        private boolean isSignedBySender(CamePackage held) {
            return held.signer().isEmpty() || held.signer().equals(sender.card().keyHash());
        }

        private Parts kept(long sequence) {
            Inbox inbox = stores.inbox();
            return new Shelved(inbox.parts(code, sequence), inbox.scans(code, sequence), stores.scans());
        }
    }
}
