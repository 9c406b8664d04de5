package ir.kargozar.bench;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Language;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The program's whole path: rules, duplicates, number, claim, papers, search words, log, commit. */
public final class ProgramClaims {
    private static final Clock CLOCK = Clock.system(ZoneId.of("Asia/Tehran"));
    private static final char[] PASSPHRASE = "training".toCharArray();
    private static final Texts TEXTS = Texts.of(Language.EN);

    private ProgramClaims() {}

    static Kargozar make(Path folder) {
        return make(folder.toString());
    }

    /** @param where a folder, or the URL of an empty PostgreSQL database */
    public static Kargozar make(String where) {
        return make(where, "3101", Desk.AGENCY);
    }

    /** The workspace of any desk. */
    public static Kargozar make(String where, String code, Desk desk) {
        Office office = new Office(
                OfficeCode.of(code).orThrow(),
                Line.of("Bench").orThrow(),
                desk,
                Line.of("Bench").orThrow(),
                true);
        return Kargozar.create(where, office, PASSPHRASE.clone(), TEXTS, CLOCK).kargozar();
    }

    /** One that {@link #make} made, once more. */
    public static Kargozar open(String where) {
        return Kargozar.open(where, PASSPHRASE.clone(), TEXTS, CLOCK);
    }

    /** Valid contents, all honest. */
    public static List<ClaimContent> contents(Kargozar program, int count) {
        return contents(program.rules(), 0, count);
    }

    /** Those from one place to another. */
    static List<ClaimContent> contents(ClaimRules rules, long from, long behind) {
        JalaliDate today = JalaliDate.of(LocalDate.now(CLOCK));
        SampleClaims samples = new SampleClaims(1405, today.plusDays(-60), today.plusDays(-1), rules);
        ClaimReader reader = new ClaimReader(TEXTS);
        return LongStream.range(from, behind)
                .mapToObj(index -> samples.at(index, Optional.empty()).entry())
                .map(reader::read)
                .filter(Reading.Valid.class::isInstance)
                .map(reading -> ((Reading.Valid) reading).content())
                .toList();
    }

    static void save(Kargozar program, ClaimContent content) {
        program.claimDesk().add(content, Intake.ACCEPT, "bench");
    }

    public static void saveAll(Kargozar program, List<ClaimContent> contents) {
        program.claimDesk().addAll(contents, Intake.ACCEPT, "bench");
    }
}
