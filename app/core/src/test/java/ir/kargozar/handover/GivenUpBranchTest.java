package ir.kargozar.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.circular.CircularNumber;
import ir.kargozar.circular.Reading;
import ir.kargozar.exchange.TwoOffices;
import ir.kargozar.handover.Imported.Applied;
import ir.kargozar.handover.Imported.Held;
import ir.kargozar.handover.parcel.Frozen;
import ir.kargozar.handover.parcel.PackageFiles.Route;
import ir.kargozar.handover.parcel.PackageHead;
import ir.kargozar.handover.parcel.PackageRecord.CircularRead;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.Seen;
import ir.kargozar.log.Change;
import ir.kargozar.office.Refusal;
import ir.kargozar.text.Line;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * An office that was put back goes on from an older package than it had sent: what is held of the branch it gave up must not keep
 * back what it sends now. A year of simulated packages found both sides waiting for ever.
 */
class GivenUpBranchTest extends TwoDesks {
    private static final String WHO = Desktop.WHO;

    @Test
    void doesNotKeepBackWhatFollows() {
        Made first = made(1, 0, Optional.empty());
        Made givenUp = made(4, 3, Optional.of("ab".repeat(32)));
        Made instead = made(5, 1, Optional.of(first.frozen().hash()));
        Made last = made(6, 5, Optional.of(instead.frozen().hash()));
        assertThat(agency.take(givenUp.file())).isInstanceOf(Held.class);
        assertThat(agency.take(last.file())).isInstanceOf(Held.class);
        assertThat(agency.take(instead.file())).isInstanceOf(Held.class);

        assertThat(agency.take(first.file())).isInstanceOfSatisfying(Applied.class, applied -> {
            assertThat(applied.followers())
                    .extracting(follower -> follower.head().sequence())
                    .containsExactly(5L, 6L);
            assertThat(applied.forgotten()).containsExactly(4L);
        });
        assertThat(agency.stores.inbox().held(office.office().code())).isEmpty();
        assertThatThrownBy(() -> agency.take(givenUp.file()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("PACKAGE_CHAIN"));
    }

    @Test
    void whatIsHeldAndNextIsTakenWhenItComesOnceMore() {
        Made first = made(1, 0, Optional.empty());
        Made next = made(2, 1, Optional.of(first.frozen().hash()));
        assertThat(agency.take(next.file())).isInstanceOf(Held.class);
        agency.workspace.transactions().within(() -> {
            agency.stores
                    .inbox()
                    .apply(
                            first.frozen(),
                            new JalaliDate(1405, 9, 1),
                            List.of(),
                            false,
                            new Change(WHO, "package.imported"));
            return true;
        });
        assertThat(agency.take(next.file())).isInstanceOf(Applied.class);
        assertThat(agency.take(next.file())).isInstanceOf(Imported.AlreadyReceived.class);
        assertThat(agency.stores.inbox().held(office.office().code())).isEmpty();
    }

    /** Both were put back: what is between is nowhere, and only the word of what is here opens the way. */
    @Test
    void whoHoldsWhatComesOnceMoreTellsWhatIsHere() {
        Made first = made(1, 0, Optional.empty());
        Made branch = made(4, 3, Optional.of("ab".repeat(32)));
        assertThat(agency.take(first.file())).isInstanceOf(Applied.class);
        office.take(agency.export(office, out));
        assertThat(agency.take(branch.file())).isInstanceOf(Held.class);
        assertThatThrownBy(() -> agency.export(office, out)).isInstanceOf(Refusal.class);

        assertThat(agency.take(branch.file())).isInstanceOf(Held.class);

        assertThat(wordOfAgency().newest()).contains(place(first));
    }

    @Test
    void whoHearsThatItWasPutBackHasSomethingToSay() {
        Made first = made(1, 0, Optional.empty());
        assertThat(agency.take(first.file())).isInstanceOf(Applied.class);
        office.take(agency.export(office, out));
        Seen.Place forgotten = new Seen.Place(9, "cd".repeat(32));
        Made telling = made(4, 3, Optional.of("ab".repeat(32)), Optional.of(new Seen(List.of(forgotten), Map.of())));
        assertThat(agency.take(telling.file())).isInstanceOf(Held.class);

        assertThat(wordOfAgency().newest()).contains(place(first));
        PackageHead behind = sentByAgency();
        assertThat(behind.after()).isEqualTo(9);
        assertThat(behind.previous()).contains(forgotten.hash());
    }

    private static Seen.Place place(Made made) {
        return new Seen.Place(made.frozen().head().sequence(), made.frozen().hash());
    }

    private Seen wordOfAgency() {
        agency.export(office, out);
        return sentByAgency().seen().orElseThrow();
    }

    /** The newest. */
    private PackageHead sentByAgency() {
        return agency.handover
                .correspondence()
                .with(office.office().code())
                .getFirst()
                .head();
    }

    private record Made(Frozen frozen, Path file) {}

    private Made made(long sequence, long after, Optional<String> previous) {
        return made(sequence, after, previous, Optional.empty());
    }

    /** A package of the office by hand. */
    private Made made(long sequence, long after, Optional<String> previous, Optional<Seen> seen) {
        PackageHead head = new PackageHead(
                UUID.randomUUID(),
                office.office().code(),
                agency.office().code(),
                sequence,
                previous,
                Instant.EPOCH,
                false,
                after,
                seen);
        List<byte[]> parts = new ArrayList<>();
        var packing = office.files.pack(head, (index, part) -> parts.add(part));
        packing.add(new CircularRead(
                new CircularNumber("1/" + sequence), 1, new Reading(new Line("reader"), new JalaliDate(1405, 9, 1))));
        Frozen frozen = packing.finish();
        Path file = out.resolve("made" + sequence + ".kgz");
        Route route = new Route(
                office.people.identity(WHO), agency.people.identity(WHO).card());
        office.files.write(frozen, new TwoOffices.Held(frozen, parts, List.of()), route, file, Progress.NONE);
        return new Made(frozen, file);
    }
}
