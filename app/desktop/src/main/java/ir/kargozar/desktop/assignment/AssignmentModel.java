package ir.kargozar.desktop.assignment;

import ir.kargozar.Clearing;
import ir.kargozar.desktop.payments.PaymentsModel;
import ir.kargozar.desktop.task.Tasks;
import ir.kargozar.examination.PaymentDesk;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.settlement.ClaimAssignments;
import ir.kargozar.settlement.ClaimAssignments.Assigned;
import ir.kargozar.settlement.ClaimAssignments.Wanted;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.Ledger;
import ir.kargozar.settlement.ledger.Registered.Centre;
import ir.kargozar.text.NameOrder;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Approved claims that are due, which of them are ticked, and whose they become. */
public final class AssignmentModel {
    private final Records records;
    private final Tasks tasks;
    private final PaymentsModel due;

    /**
     * What is read and changed.
     *
     * @param who does it
     */
    public record Records(Clearing clearing, PaymentDesk payments, String who) {}

    public AssignmentModel(Records records, PaymentsModel due, Tasks tasks) {
        this.records = records;
        this.due = due;
        this.tasks = tasks;
    }

    PaymentsModel due() {
        return due;
    }

    /** Registered centres, by name. */
    void centres(Consumer<List<Centre>> found) {
        tasks.work(() -> records.clearing().books().read(AssignmentModel::centres))
                .busy(due.work())
                .then(found);
    }

    private static List<Centre> centres(Ledger ledger) {
        return ledger.registered().centres().stream()
                .sorted(Comparator.comparing(centre -> centre.name().value(), new NameOrder()))
                .toList();
    }

    /** The ticked ones: all of them, or none and why. */
    void take(WorkshopCode centre, ClaimAssignments.Letter letter, Consumer<Assigned> done, Consumer<Refusal> refused) {
        List<Reference> claims = due.ticked().stream()
                .map(number -> new Reference(number.toString()))
                .toList();
        Wanted wanted = new Wanted(centre, claims, letter);
        if (!due.busy().get()) {
            tasks.work(() -> desk().take(wanted, records.who()))
                    .busy(due.work())
                    .refused(refused)
                    .then(assigned -> {
                        if (assigned.problems().isEmpty()) {
                            due.untick();
                        }
                        due.refresh();
                        done.accept(assigned);
                    });
        }
    }

    private ClaimAssignments desk() {
        return records.clearing().assignments(records.payments());
    }
}
