package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.person.PeopleWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** A workspace of people without their claims: only they are looked for. */
final class ManyPeople {
    private static final int BATCH = 5_000;
    /** A claim names a main insured beside the insured about every third time. */
    private static final double PEOPLE_OF_CLAIM = 1.35;

    private ManyPeople() {}

    static Workspace make(String where, long people) {
        ClaimRules rules;
        try (Kargozar kargozar = ProgramClaims.make(where)) {
            rules = kargozar.rules();
        }
        Workspace workspace =
                Workspace.open(Location.of(where), Workspace.TRAINING_PASSPHRASE.toCharArray(), Clock.systemUTC());
        long started = System.nanoTime();
        PeopleWriter writer = new PeopleWriter(workspace.store());
        long claims = (long) (people / PEOPLE_OF_CLAIM);
        for (long from = 0; from < claims; from += BATCH) {
            List<ClaimContent> contents = ProgramClaims.contents(rules, from, Math.min(claims, from + BATCH));
            workspace.store().joined(() -> writer.note(contents));
        }
        System.err.printf(
                Locale.ROOT,
                "%,d people in %.0f s%n",
                workspace
                        .store()
                        .rows("SELECT count(*) FROM person", row -> row.getLong(1))
                        .getFirst(),
                (System.nanoTime() - started) / 1e9);
        return workspace;
    }
}
