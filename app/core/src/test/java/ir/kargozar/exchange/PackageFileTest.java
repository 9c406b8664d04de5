package ir.kargozar.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.exchange.TwoOffices.Held;
import ir.kargozar.exchange.TwoOffices.Taken;
import ir.kargozar.handover.parcel.PackageFiles.Opened;
import ir.kargozar.handover.parcel.PackageRecord;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.handover.parcel.PackageRecord.Receipt;
import ir.kargozar.handover.parcel.PackageRecord.SentClaim;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.parcel.SetAside;
import ir.kargozar.money.Rial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageFileTest {
    private final TwoOffices offices = new TwoOffices();
    private final List<SentClaim> claims = new SampleClaims(7, TwoOffices.AGENCY.code()).take(300);

    @TempDir
    Path folder;

    @Test
    void bringsEveryRecordThroughUnchanged() {
        JalaliDate day = new JalaliDate(1405, 9, 1);
        List<PackageRecord> records = new ArrayList<>(claims);
        records.add(new Receipt(
                4,
                UUID.randomUUID(),
                "0f".repeat(32),
                day,
                List.of(new SetAside(2, "AGENCY-3101-05-00002-1", "items[0].amount", "AMOUNT_NEGATIVE", "منفی است."))));
        records.add(new Answer(claims.get(0).number(), 5, new Decision.Approved(day, new Rial(1200))));
        records.add(new Answer(claims.get(1).number(), 6, new Decision.Paid(day, new Rial(900))));
        records.add(new Answer(
                claims.get(2).number(),
                5,
                new Decision.GivenBack(day, List.of(new ReturnReason("NO_STAMP", "مهر ندارد.", "مهر بزنید.")))));
        Held held = offices.freeze(records);
        offices.write(held, file());

        Taken taken = offices.read(file());

        assertThat(taken.records()).isEqualTo(records);
        assertThat(taken.aside()).isEmpty();
        assertThat(held.frozen().totals().claimCount()).isEqualTo(300);
        assertThat(held.frozen().totals().receipts()).isEqualTo(1);
        assertThat(held.frozen().totals().answers()).isEqualTo(3);
    }

    @Test
    void aLostFileIsWrittenAgainWithTheSameManifest() throws Exception {
        Held held = offices.freeze(claims);
        offices.write(held, file());
        Path again = folder.resolve("again.kgz");
        offices.write(held, again);

        try (Opened first = offices.files.open(file(), offices.addressee(), Progress.NONE);
                Opened second = offices.files.open(again, offices.addressee(), Progress.NONE)) {
            assertThat(second.frozen()).isEqualTo(first.frozen()).isEqualTo(held.frozen());
            assertThat(second.parts().part(1)).isEqualTo(first.parts().part(1));
        }
        assertThat(Files.readAllBytes(again)).isNotEqualTo(Files.readAllBytes(file()));
        assertThat(offices.files.thaw(held.frozen().manifest())).isEqualTo(held.frozen());
    }

    @Test
    void freezesTheSameRecordsToTheSameBytes() {
        Held first = offices.freeze(claims);
        Held second = offices.freeze(claims);

        assertThat(second.frozen()).isEqualTo(first.frozen());
        assertThat(second.part(1)).isEqualTo(first.part(1));
    }

    @Test
    void tellsNobodyANameOrANumber() throws IOException {
        offices.write(offices.freeze(claims), file());
        String bytes = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);

        SentClaim claim = claims.getFirst();
        for (String secret : List.of(
                claim.content().insured().lastName().value(),
                claim.content().insured().nationalId().value(),
                claim.number().toString(),
                claim.content().account().sheba().value())) {
            String asBytes = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            assertThat(bytes).doesNotContain(asBytes);
        }
        assertThat(bytes).contains("bagit.txt", "AGENCY-3101");
    }

    @Test
    void leavesNothingBesideTheFile() throws IOException {
        offices.write(offices.freeze(claims), file());

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file());
        }
    }

    private Path file() {
        return folder.resolve("package.kgz");
    }
}
