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

    Receiving(PackageFiles files, Stores stores, Acquaintance people, Here here) {
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
        Frozen frozen = opened.frozen();
        Turn turn = new Turn(sender, who, progress);
        try {
            return stores.transactions().within(() -> turn.take(opened));
        } catch (Refusal refusal) {
            stores.scans().discard(turn.touched);
            if (refusal.code().equals("PACKAGE_CONFLICT") || refusal.code().equals("PACKAGE_CHAIN")) {
                noteConflict(frozen, who);
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

    private void noteConflict(Frozen frozen, String who) {
        stores.transactions().within(() -> {
            PackageHead head = frozen.head();
            stores.log()
                    .append(
                            new Change(who, "package.conflict"),
                            head.sender() + "#" + head.sequence(),
                            "",
                            frozen.manifest());
            return head;
        });
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
            if (known.isPresent()) {
                if (!known.get().hash().equals(frozen.hash())) {
                    throw refusal(isOf(opened, Standing.FORMER) ? "PACKAGE_SIGNATURE" : "PACKAGE_CONFLICT", head);
                }
                return known.get().state() == CameState.APPLIED
                        ? new Imported.AlreadyReceived(head)
                        : new Imported.Held(head, missing(last, head.sequence()));
            }
            boolean isEarly = head.sequence() > last + 1;
            if (!isOf(opened, Standing.TRUSTED) && !(isEarly && isOf(opened, Standing.SUCCESSOR))) {
                throw refusal("PACKAGE_SIGNATURE", head);
            }
            if (isEarly) {
                hold(opened);
                return new Imported.Held(head, missing(last, head.sequence()));
            }
            if (!follows(frozen)) {
                throw refusal("PACKAGE_CHAIN", head);
            }
            List<SetAside> setAside = apply(frozen, opened.parts());
            return followers(frozen, setAside);
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

        private static boolean isOf(Opened opened, Standing standing) {
            return opened.signer().standing() == standing;
        }

        private Luggage luggage(Parts parts) {
            return new Luggage(stores.scans(), parts, touched, progress);
        }

        private List<Long> missing(long last, long sequence) {
            return LongStream.range(last + 1, sequence)
                    .filter(number -> stores.inbox().find(code, number).isEmpty())
                    .boxed()
                    .toList();
        }

        private Refusal refusal(String refusalCode, PackageHead head) {
            return new Refusal(refusalCode, head.sender().value(), Long.toString(head.sequence()));
        }

        /** Whether the package names the one applied before it by its hash. */
        private boolean follows(Frozen frozen) {
            PackageHead head = frozen.head();
            Optional<String> before = head.sequence() == 1
                    ? Optional.empty()
                    : stores.inbox().find(code, head.sequence() - 1).map(CamePackage::hash);
            return head.previous().equals(before);
        }

        private List<SetAside> apply(Frozen frozen, Parts parts) {
            RecordDesk desk = new RecordDesk(
                    stores,
                    here,
                    new RecordDesk.From(sender, frozen.head().sequence(), who),
                    people.renewals(),
                    luggage(parts));
            files.read(frozen, parts, desk, progress);
            List<SetAside> setAside = desk.finish();
            boolean isReceiptOwed = frozen.totals().records() > frozen.totals().receipts();
            stores.inbox().apply(frozen, here.today(), setAside, isReceiptOwed, new Change(who, "package.imported"));
            sender = people.find(code).orElseThrow();
            return setAside;
        }

        /** Held packages behind this one, as far as they follow. */
        private Applied followers(Frozen first, List<SetAside> setAside) {
            List<Applied> followers = new ArrayList<>();
            List<Long> forgotten = new ArrayList<>();
            long next = first.head().sequence() + 1;
            for (Optional<CamePackage> held = held(next); held.isPresent(); held = held(++next)) {
                Frozen frozen = files.thaw(held.get().manifest());
                if (!follows(frozen) || !isSignedBySender(held.get())) {
                    stores.inbox().forget(code, next, new Change(who, "package.conflict"));
                    forgotten.add(next);
                    break;
                }
                List<SetAside> bad = apply(frozen, kept(next));
                followers.add(new Applied(frozen.head(), frozen.totals(), bad, List.of(), List.of()));
            }
            return new Applied(first.head(), first.totals(), setAside, followers, forgotten);
        }

        /** By the card as it is now: a package before it may have renewed it, or a person. */
        private boolean isSignedBySender(CamePackage held) {
            return held.signer().isEmpty() || held.signer().equals(sender.card().keyHash());
        }

        private Parts kept(long sequence) {
            Inbox inbox = stores.inbox();
            return new Shelved(inbox.parts(code, sequence), inbox.scans(code, sequence), stores.scans());
        }

        private Optional<CamePackage> held(long sequence) {
            return stores.inbox().find(code, sequence).filter(each -> each.state() == CameState.HELD);
        }
    }
}
