package ir.kargozar.desktop.operations;

import ir.kargozar.Clearing;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.desktop.book.OfficeNames;
import ir.kargozar.desktop.task.Latest;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Office;
import ir.kargozar.settlement.Operations;
import ir.kargozar.settlement.report.Behind;
import ir.kargozar.settlement.report.OperationsReport;
import ir.kargozar.statistics.Period;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The report of one half-year or of any span of days, its centres, and the rows that are looked at. */
public final class OperationsModel {
    private final Records records;
    private final Latest reading;
    private final Period latest;
    private final ObjectProperty<Period> period;
    private final ObjectProperty<Optional<OperationsReport>> report = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Behind>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty byCentre = new SimpleBooleanProperty();
    private final ObservableList<Operations.Row> rows = FXCollections.observableArrayList();
    private final ObservableList<OperationsReport.Centre> centres = FXCollections.observableArrayList();
    private OfficeNames names = OfficeNames.of(List.of());

    /**
     * What is read.
     *
     * @param office this one, which no card names
     */
    public record Records(Clearing clearing, Acquaintance acquaintance, Office office) {}

    public OperationsModel(Records records, Tasks tasks, JalaliDate today) {
        this.records = records;
        reading = tasks.latest();
        latest = Period.holding(Period.Kind.HALF_YEAR, today);
        period = new SimpleObjectProperty<>(latest);
    }

    ReadOnlyObjectProperty<Period> period() {
        return period;
    }

    /** Empty until it was read. */
    ReadOnlyObjectProperty<Optional<OperationsReport>> report() {
        return report;
    }

    /** The number whose rows are looked at; empty where numbers are. */
    ReadOnlyObjectProperty<Optional<Behind>> opened() {
        return opened;
    }

    /** Whether the numbers are those of each centre. */
    ReadOnlyBooleanProperty byCentre() {
        return byCentre;
    }

    /** Those behind the opened number, in the order of time. */
    ObservableList<Operations.Row> rows() {
        return rows;
    }

    /** By code. */
    ObservableList<OperationsReport.Centre> centres() {
        return centres;
    }

    /** As its card names it. */
    String name(OfficeCode office) {
        return office.equals(records.office().code()) ? records.office().name().value() : names.of(office);
    }

    boolean isLatest() {
        return !period.get().last().isBefore(latest.last());
    }

    boolean isRange() {
        return period.get().kind() == Period.Kind.RANGE;
    }

    void before() {
        Period earlier = period.get().before();
        if (earlier.first().year() > Period.FIRST_YEAR) {
            turn(earlier);
        }
    }

    /** Not past the half-year that is running. */
    void after() {
        if (!isLatest()) {
            turn(period.get().after());
        }
    }

    /** The half-year that is running. */
    void now() {
        turn(latest);
    }

    /** Any span of days. */
    void range(Period wanted) {
        turn(wanted);
    }

    private void turn(Period wanted) {
        period.set(wanted);
        refresh();
    }

    void open(Behind number) {
        rows.setAll(report.get().map(known -> known.rows(number)).orElse(List.of()));
        opened.set(Optional.of(number));
    }

    void turnCentres() {
        byCentre.set(!byCentre.get());
    }

    void close() {
        opened.set(Optional.empty());
    }

    private record Read(OperationsReport report, OfficeNames names) {}

    void refresh() {
        Period wanted = period.get();
        reading.ask(
                () -> new Read(
                        records.clearing().books().read(ledger -> OperationsReport.of(ledger, wanted)),
                        OfficeNames.of(records.acquaintance().list())),
                read -> {
                    names = read.names();
                    report.set(Optional.of(read.report()));
                    centres.setAll(read.report().centres());
                    opened.get().ifPresent(this::open);
                });
    }
}
