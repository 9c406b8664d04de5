package ir.kargozar.cli.trainer;

import ir.kargozar.cli.Session;
import ir.kargozar.cli.Typed;
import ir.kargozar.cli.training.TrainingRows;
import ir.kargozar.identity.NationalId;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.register.TrainingDesk;
import java.util.function.BiFunction;

/** Something that a trainer states of one person. */
record OfPerson(Session session, String typed) {
    int state(BiFunction<TrainingDesk, NationalId, Fact> what) {
        NationalId person = Typed.value("NATIONAL_ID", NationalId.of(typed));
        return session.in(kargozar -> session.answers()
                .record(TrainingRows.fact(what.apply(kargozar.post().school().training(), person))));
    }
}
