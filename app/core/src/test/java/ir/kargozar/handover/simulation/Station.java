package ir.kargozar.handover.simulation;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.exchange.KgzFiles;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Handover.Line.Sent;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.handover.restored.Renumbering;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.Change;
import ir.kargozar.office.Office;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** One office's workspace on its disk, its clock, and its people, who see what the program tells them. */
final class Station implements AutoCloseable {
    static final int YEAR = 1405;

    final String code;
    /** Numbers that a gap list names, by sender. */
    final Map<String, TreeSet<Long>> missing = new TreeMap<>();

    private final Path folder;
    private final Clock clock;
    private Location location;
    private Location backup;
    Desktop desk;

    Station(Path folder, Office office, Clock clock) {
        this.code = office.code().value();
        this.folder = folder;
        this.clock = clock;
        this.location = Engine.SQLITE.location(folder);
        this.backup = location;
        this.desk = new Desktop(Engine.workspace(location, office), new KgzFiles(Desktop.TEXTS), clock);
    }

    OfficeCode officeCode() {
        return desk.office().code();
    }

    void keepBackup() throws IOException {
        desk.close();
        backup = Engine.SQLITE.backup(location, folder);
        open();
    }

    /** The folder is gone; the backup takes its place. */
    void restore() {
        desk.close();
        location = backup;
        open();
    }

    private void open() {
        desk = new Desktop(Engine.open(location), new KgzFiles(Desktop.TEXTS), clock);
    }

    /** At the counter. */
    void enter(List<ClaimContent> papers) {
        desk.workspace.transactions().within(() -> {
            List<Claim<?>> claims = new ArrayList<>();
            for (ClaimContent paper : papers) {
                ClaimNumber number = desk.workspace.claims().nextNumber(officeCode(), YEAR);
                claims.add(new Claim<>(UUID.randomUUID(), number, 1, paper, new ClaimState.Accepted(today())));
            }
            desk.workspace.claims().add(claims, new Change(Desktop.WHO, "claim.accepted"));
            return claims;
        });
    }

    ir.kargozar.calendar.JalaliDate today() {
        return ir.kargozar.calendar.JalaliDate.of(LocalDate.now(clock));
    }

    /** Every claim of an agency that is here. */
    List<Claim<?>> claims(OfficeCode agency) {
        int highest = desk.stores.numbers().highest(agency).getOrDefault(YEAR, 0);
        List<ClaimNumber> numbers = new ArrayList<>();
        for (int serial = 1; serial <= highest; serial++) {
            numbers.add(new ClaimNumber(agency, YEAR, serial));
        }
        return desk.workspace.claims().findAll(numbers);
    }

    /** Someone looks at what the office set aside, and gives such claims another number. */
    int renumber() {
        Renumbering renumbering = new Renumbering(
                desk.workspace.claims(),
                desk.stores.numbers(),
                desk.stores.memory(),
                desk.workspace.transactions(),
                Desktop.TEXTS);
        int count = 0;
        for (Claim<?> claim : claims(officeCode())) {
            if (claim.state() instanceof ClaimState.Packaged packaged
                    && desk.stores.memory().isNumberTaken(packaged.recipient(), claim.number())) {
                renumbering.renumber(claim.number(), Desktop.WHO);
                count++;
            }
        }
        return count;
    }

    /** Packages of which a receipt is due that did not come, or that the other side says it lost. */
    List<Long> unreceipted(OfficeCode recipient) {
        return sent(recipient).stream()
                .filter(line -> line.row().mark() == Mark.LOST
                        || (line.row().state() == SentState.WRITTEN
                                && line.totals().records() > line.totals().receipts()))
                .map(line -> line.row().sequence())
                .toList();
    }

    /** Packages that no receipt ever came for and none is due for, because they brought only receipts. */
    Set<Long> unasked(OfficeCode recipient) {
        return sent(recipient).stream()
                .filter(line -> line.row().state() == SentState.WRITTEN
                        && line.totals().records() == line.totals().receipts())
                .map(line -> line.row().sequence())
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<Long> newest(OfficeCode recipient) {
        return sent(recipient).stream().map(line -> line.row().sequence()).findFirst();
    }

    private List<Sent> sent(OfficeCode recipient) {
        return desk.handover.list().stream()
                .filter(Sent.class::isInstance)
                .map(Sent.class::cast)
                .filter(line ->
                        line.row().recipient().equals(recipient) && line.row().mark() != Mark.REFUSED)
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
