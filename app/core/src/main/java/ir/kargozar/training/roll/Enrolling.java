package ir.kargozar.training.roll;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import ir.kargozar.training.fact.Event;
import ir.kargozar.training.register.LearningDesk;
import ir.kargozar.training.register.Register;
import ir.kargozar.training.register.Standing;
import ir.kargozar.training.register.TrainingDesk;
import ir.kargozar.training.roll.Roll.Row;
import ir.kargozar.training.roll.Roll.State;
import java.util.List;
import java.util.Optional;

/** Introduces those of a list who are not known, and puts all of them into a class: whole or not at all. */
public record Enrolling(LearningDesk learning, TrainingDesk training, Transactions transactions) {

    /**
     * States only what is new; a list that was taken before changes nothing. Refusals of {@link LearningDesk#introduce}
     * and {@link TrainingDesk#enrol}.
     *
     * @return how many rows changed something
     */
    public int enrol(Roll roll, String cohort, String who) {
        return transactions.within(() -> {
            if (!training.register().cohorts().containsKey(cohort)) {
                throw new Refusal("COHORT_UNKNOWN", cohort);
            }
            List<Row.Good> rows = roll.good().stream()
                    .filter(row -> row.state() != State.THERE)
                    .toList();
            rows.forEach(row -> enrol(row, cohort, who));
            return rows.size();
        });
    }

    private void enrol(Row.Good row, String cohort, String who) {
        Register register = training.register();
        Optional<Standing> known = register.find(row.person())
                .filter(standing -> !standing.trainee().withdrawn());
        if (known.filter(standing -> isSaid(standing, row.agency(), row.introduced()))
                .isEmpty()) {
            learning.introduce(row.person(), row.agency(), row.introduced(), who);
        }
        if (known.flatMap(Standing::cohort).filter(cohort::equals).isEmpty()) {
            training.enrol(row.person(), cohort, who);
        }
    }

    static boolean isSaid(Standing standing, OfficeCode agency, Event.Introduced introduced) {
        return standing.trainee().agency().equals(agency)
                && standing.trainee().firstName().equals(introduced.firstName())
                && standing.trainee().lastName().equals(introduced.lastName())
                && standing.trainee().login().equals(introduced.login());
    }
}
