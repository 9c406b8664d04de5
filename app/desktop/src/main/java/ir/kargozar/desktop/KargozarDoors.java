package ir.kargozar.desktop;

import ir.kargozar.Door;
import ir.kargozar.Founding;
import ir.kargozar.Kargozar;
import ir.kargozar.account.Credentials;
import ir.kargozar.account.Login;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.desktop.workplace.Doors;
import ir.kargozar.desktop.workplace.Ground;
import ir.kargozar.desktop.workplace.Workplace;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The doors to real workspaces. */
public final class KargozarDoors implements Doors {

    /** Published: a sandbox protects nothing. */
    static final String TRAINING_PASSPHRASE = "training";

    private static final OfficeCode TRAINING_CODE = new OfficeCode("3101");
    private static final long SEED = 1405;
    private static final int SAMPLES = 24;
    private static final int DAYS_BACK = 40;
    private static final int EVERY_KEPT_AS_DRAFT = 6;

    private final Path home;
    private final Texts texts;
    private final Clock clock;

    /** @param home under which workspaces are suggested to stand */
    public KargozarDoors(Path home, Texts texts, Clock clock) {
        this.home = home;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Workplace open(Path folder, Credentials credentials) {
        return new Workplace(Kargozar.open(folder.toString(), credentials, texts, clock), clock);
    }

    @Override
    public boolean needsLogin(Path folder) {
        return Door.needsLogin(folder.toString());
    }

    @Override
    public Workplace recover(Path folder, String recoveryKey, Optional<Login> administrator, char[] passphrase) {
        Kargozar opened = Door.recover(folder.toString(), recoveryKey, texts, clock);
        try {
            administrator.ifPresentOrElse(
                    login -> opened.staff().desk().recover(login, passphrase),
                    () -> opened.staff().officePassphrase(passphrase));
            return new Workplace(opened, clock);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    @Override
    public void makeTraining(Path folder) {
        Office office = new Office(
                TRAINING_CODE,
                Line.of(texts.say("training.office.name")).orThrow(),
                Desk.AGENCY,
                Line.of(texts.say("training.office.province")).orThrow(),
                true);
        try (Kargozar made = Kargozar.create(folder.toString(), office, TRAINING_PASSPHRASE.toCharArray(), texts, clock)
                .kargozar()) {
            fill(new Workplace(made, clock));
        }
    }

    @Override
    public boolean isWorkspace(Path folder) {
        return Founding.stands(folder);
    }

    @Override
    public Ground ground() {
        return new Ground(home, texts, clock);
    }

    @Override
    public String trainingPassphrase() {
        return TRAINING_PASSPHRASE;
    }

    /** A few sample claims of the last weeks, some still drafts, some returned. */
    private void fill(Workplace workplace) {
        ClaimDesk desk = workplace.counter().desk();
        JalaliDate today = JalaliDate.of(LocalDate.now(clock));
        List<ClaimEntry> entries = new SampleClaims(SEED, today.plusDays(-DAYS_BACK), today, desk.rules())
                .honest(SAMPLES)
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            boolean draft = i % EVERY_KEPT_AS_DRAFT == 0;
            if (workplace.counter().reader().apply(entries.get(i)) instanceof Reading.Valid valid
                    && desk.add(
                                    valid.content(),
                                    draft ? ClaimDesk.Intake.DRAFT : ClaimDesk.Intake.ACCEPT,
                                    texts.say("training.person"))
                            instanceof ClaimDesk.Outcome.Done done
                    && draft
                    && i % (2 * EVERY_KEPT_AS_DRAFT) == 0) {
                desk.returnToInsured(
                        done.claim().number(),
                        List.of(desk.rules().returnReasons().getFirst().code()),
                        texts.say("training.person"));
            }
        }
    }
}
