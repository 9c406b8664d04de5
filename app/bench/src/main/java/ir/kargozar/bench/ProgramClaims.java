package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.SampleClaims;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The program's whole path: rules, duplicates, number, claim, papers, search words, log, commit. */
final class ProgramClaims {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tehran"));
    private static final char[] PASSPHRASE = "training".toCharArray();
    private static final Texts TEXTS = Texts.of(Language.EN);

    private ProgramClaims() {}

    static Kargozar make(Path folder) {
        Office office = new Office(
                OfficeCode.of("AGENCY-3101").orThrow(),
                Line.of("Bench").orThrow(),
                Desk.AGENCY,
                Line.of("Bench").orThrow(),
                true);
        return Kargozar.create(folder.toString(), office, PASSPHRASE, TEXTS, CLOCK)
                .kargozar();
    }

    /** Valid contents, all honest. */
    static List<ClaimContent> contents(Kargozar program, int count) {
        JalaliDate today = JalaliDate.of(LocalDate.now(CLOCK));
        return new SampleClaims(1405, today.plusDays(-60), today.plusDays(-1), program.rules())
                .honest(count)
                .map(entry -> program.reader().read(entry))
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
    }

    static void save(Kargozar program, ClaimContent content) {
        program.claimDesk().add(content, Intake.ACCEPT, "bench");
    }

    static void saveAll(Kargozar program, List<ClaimContent> contents) {
        program.claimDesk().addAll(contents, Intake.ACCEPT, "bench");
    }
}
