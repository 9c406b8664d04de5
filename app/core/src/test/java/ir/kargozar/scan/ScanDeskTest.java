package ir.kargozar.scan;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.PaperType;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.imaging.DrawnPapers;
import ir.kargozar.imaging.ReadScanFiles;
import ir.kargozar.imaging.ShrinkRule;
import ir.kargozar.log.Change;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.OnEachEngine;
import ir.kargozar.text.Language;
import ir.kargozar.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Scans at the counter, on real workspaces with real files. */
@SuppressWarnings("NullAway.Init") // JUnit makes the desk before each test
class ScanDeskTest extends OnEachEngine {
    private static final String WHO = "زهرا";
    private static final byte[] PAPER = DrawnPapers.jpeg(DrawnPapers.a4(60, false, 1), 0.6f);

    private final Made made = new Made(12);
    private ScanDesk desk;

    @BeforeEach
    void takeDesk() {
        desk = new ScanDesk(
                workspace.scans(),
                new ReadScanFiles(ShrinkRule.shipped()),
                workspace.claims(),
                workspace.transactions(),
                new ClaimDesk.Words(Engine.CLOCK, Texts.of(Language.FA)));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private ClaimNumber claim(ClaimState state, int serial) {
        Claim<?> draft = made.draft(made.number(serial));
        Claim<?> claim = new Claim<>(draft.id(), draft.number(), 1, draft.content(), state);
        workspace.claims().add(List.of(claim), new Change(WHO, "claim.added"));
        return claim.number();
    }

    private ChosenScan chosen() throws IOException {
        return switch (desk.take(file("نسخه.jpg", PAPER), WHO)) {
            case ScanDesk.Taken.Kept(Path file, Scan scan) -> new ChosenScan(scan, Optional.of(PaperType.PRESCRIPTION));
            case ScanDesk.Taken.Refused refused -> throw new AssertionError(refused.problem());
        };
    }

    @Test
    void letsOneBadFileStopNoOther() throws IOException {
        List<ScanDesk.Taken> taken = Stream.of(
                        file("a.jpg", PAPER),
                        file("b.jpg", new byte[0]),
                        file("c.jpg", new byte[] {1}),
                        file("d.jpg", PAPER))
                .map(path -> desk.take(path, WHO))
                .toList();
        assertThat(taken.get(0)).isInstanceOf(ScanDesk.Taken.Kept.class);
        assertThat(taken.get(1)).isInstanceOfSatisfying(ScanDesk.Taken.Refused.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo("SCAN_EMPTY");
            assertThat(refused.problem().remedy()).contains("اسکن");
        });
        assertThat(taken.get(2)).isInstanceOf(ScanDesk.Taken.Refused.class);
        assertThat(taken.get(3)).isInstanceOf(ScanDesk.Taken.Kept.class);
    }

    @Test
    void hangsScansOnAClaimUntilItIsPackaged() throws IOException {
        ChosenScan chosen = chosen();
        List<ClaimState> open = List.of(new ClaimState.Draft(), new ClaimState.Accepted(Made.DAY));
        for (int i = 0; i < open.size(); i++) {
            ClaimNumber number = claim(open.get(i), i + 1);
            assertThat(desk.attach(number, List.of(chosen), WHO)).isInstanceOf(ScanDesk.Outcome.Done.class);
            assertThat(desk.content(desk.of(number).getFirst().scan())).isEqualTo(PAPER);
            assertThat(desk.detach(number, 1, WHO)).isEqualTo(new ScanDesk.Outcome.Done(List.of()));
        }
        ClaimNumber packaged = claim(new ClaimState.Packaged(Made.DAY, new OfficeCode("OFFICE-31"), 1), 9);
        assertThat(desk.attach(packaged, List.of(chosen), WHO))
                .isInstanceOfSatisfying(
                        ScanDesk.Outcome.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("SCANS_CLOSED"));
        assertThat(desk.of(packaged)).isEmpty();
        assertThat(desk.attach(made.number(77), List.of(chosen), WHO))
                .isInstanceOfSatisfying(
                        ScanDesk.Outcome.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("CLAIM_NOT_FOUND"));
    }

    @Test
    void storesAClaimTogetherWithItsScansOrNeither() throws IOException {
        ChosenScan chosen = chosen();
        Claim<?> claim = made.draft(made.number(1));
        ClaimDesk.Outcome done = desk.storing(
                () -> {
                    workspace.claims().add(List.of(claim), new Change(WHO, "claim.drafted"));
                    return new ClaimDesk.Outcome.Done(claim);
                },
                List.of(chosen),
                WHO);
        assertThat(done).isInstanceOf(ClaimDesk.Outcome.Done.class);
        assertThat(desk.of(claim.number())).extracting(AttachedScan::chosen).containsExactly(chosen);
        assertThat(desk.storing(() -> new ClaimDesk.Outcome.Refused(List.of()), List.of(chosen), WHO))
                .isInstanceOf(ClaimDesk.Outcome.Refused.class);
    }
}
