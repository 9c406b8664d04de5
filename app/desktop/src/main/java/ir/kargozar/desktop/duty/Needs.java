package ir.kargozar.desktop.duty;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which duties a button, a command or a place of the navigation belongs to, by its id: whoever has one of them may use
 * it. What is not named here is everybody's. The core asks again where the log is written.
 */
public final class Needs {

    /** A line: the duties, then the ids. */
    private static final String TABLE = """
            claim.drafted claim.accepted = new-claim
            claim.drafted = keep unfinished
            claim.accepted = accept accept-print details-accept many-accept claims-accept-picked
            claim.returned = return details-return many-return claims-return-picked
            claim.revised claim.resubmitted = details-edit
            claim.undone = details-undo
            claim.withdrawn = details-withdraw
            claim.printed = details-print details-letter many-print claims-print-picked
            claim.exported = claims-export
            scan.attached = scan-choose scan-take scan-folder
            scan.detached = scan-remove scans-undo
            claim.approved claim.partly-approved claim.returned-by-office = to-examination
            claim.approved claim.partly-approved = examine-decide examine-automatic
            claim.returned-by-office = examine-back
            claim.paid payment.listed = to-payments
            claim.paid = payments-pay
            payment.listed = payments-save
            package.made package.imported peer.added = to-packages
            package.made = package-export table-package
            package.written = rewrite sheet
            package.imported = package-import package-import-folder
            peer.added = card-add
            peer.trusted = compare
            peer.revoked = revoke
            claim.conflict-decided form.conflict-decided = conflict-here conflict-came
            paper.there = paper-there paper-missing
            paper.confirmed = paper-confirm
            bank.listed bank.answered = to-bank
            bank.listed = bank-list bank-again bank-rewrite
            bank.answered = bank-answer bank-apply
            form.begun = form-begin form-new kind-of-form form-draft forms-batch form-batch batch-store form-step-RENEW
            form.ready = entry-ready entry-print form-step-MAKE_READY
            form.reopened = form-edit form-step-REOPEN
            form.printed = form-print batch-print form-step-PRINT
            form.withdrawn = form-withdraw
            form.registered = form-step-REGISTER
            form.approved = form-step-APPROVE
            form.refused = form-refuse
            form.sent = form-step-SEND
            settlement.centre settlement.workshop = settle-register
            settlement.receivable = settle-import-receivables settle-store-receivables
            settlement.list-given = settle-give-list
            claim.assigned = settle-claims settle-take-claims
            settlement.list-withdrawn = settle-withdraw
            settlement.reversed = settle-reverse
            settlement.debt = settle-import-debts settle-store-debts
            settlement.declared = settle-declare
            settlement.told = settle-told
            settlement.verdict = meeting-approve meeting-refuse
            circular.published = circular-new circular-send circular-attach
            circular.corrected = circular-correct
            statistics.stated = statement-send
            statistics.exported = statistics-save chart-save
            training.cohort = trainer-cohort
            training.member = trainer-import roll-store
            training.session = session-new
            training.attended = attendance-store
            training.mark = trainee-mark
            training.signed = trainee-sign
            training.certified = trainee-certify
            training.repeat = trainee-repeat
            training.exception = trainee-except
            training.gate = trainer-gate
            training.reported = trainer-report trainer-save-items trainee-print
            backup.made = backup-make
            backup.placed = backup-second backup-no-second
            account.added = account-new account-save
            account.passphrase-reset = account-reset
            account.off account.on = account-turn""";

    private static final Map<String, List<String>> NEEDS = read();

    private Needs() {}

    private static Map<String, List<String>> read() {
        Map<String, List<String>> needs = new HashMap<>();
        TABLE.lines().forEach(line -> {
            String[] sides = line.split(" = ", -1);
            List<String> duties = List.of(sides[0].split(" ", -1));
            for (String id : sides[1].split(" ", -1)) {
                needs.put(id, duties);
            }
        });
        return Map.copyOf(needs);
    }

    /** Each of {@link #ids} with the duties of which one is enough. */
    public static List<String> of(String id) {
        return NEEDS.getOrDefault(id, List.of());
    }

    public static Set<String> ids() {
        return NEEDS.keySet();
    }

    static Set<String> actions() {
        Set<String> all = new LinkedHashSet<>();
        NEEDS.values().forEach(all::addAll);
        return all;
    }
}
