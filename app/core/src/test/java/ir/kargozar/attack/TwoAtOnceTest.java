package ir.kargozar.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Status;
import ir.kargozar.handover.Desktop;
import ir.kargozar.handover.Imported;
import ir.kargozar.handover.SentPackage;
import ir.kargozar.handover.SentState;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Refusal;
import ir.kargozar.storage.Child;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same package twice at the same moment, and two exports to one office: everything once. */
class TwoAtOnceTest {
    private static final int CLAIMS = 30;

    @TempDir
    Path folder = Path.of(".");

    @ParameterizedTest
    @EnumSource(Engine.class)
    void twoThreadsImportOnePackageOnce(Engine engine) throws Exception {
        Location place = office(engine);
        Path file = packaged(place);
        try (Desktop office = new Desktop(Engine.open(place));
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Imported> take = () -> {
                start.await();
                return office.take(file);
            };
            List<Class<?>> outcomes = new ArrayList<>();
            for (Future<Imported> each : threads.invokeAll(List.of(take, take))) {
                outcomes.add(each.get().getClass());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(Imported.Applied.class, Imported.AlreadyReceived.class);
            assertOnce(office);
        }
    }

    @Test
    @Tag("slow")
    void aSecondProcessIsTurnedAwayFromAFolderAndThenFindsThePackageThere() throws Exception {
        Location place = office(Engine.SQLITE);
        Path file = packaged(place);
        Process first = importing(place, file);
        try (BufferedReader told = lines(first)) {
            assertThat(told.readLine()).isEqualTo("open");

            String second = Child.run(Import.class, address(place), file.toString());

            assertThat(second).startsWith("WORKSPACE_IN_USE ").hasSizeGreaterThan(30);
            go(first);
            assertThat(told.readLine()).isEqualTo("Applied");
        }
        first.waitFor();
        Process third = importing(place, file);
        go(third);
        try (BufferedReader told = lines(third)) {
            assertThat(told.lines()).containsExactly("open", "AlreadyReceived");
        }
        third.waitFor();
        try (Desktop office = new Desktop(Engine.open(place))) {
            assertOnce(office);
        }
    }

    @Test
    @Tag("slow")
    void twoProcessesImportOnePackageIntoOneDatabaseOnce() throws Exception {
        for (int round = 0; round < 3; round++) {
            Location place = office(Engine.POSTGRESQL);
            Path file = packaged(place);
            List<Process> both = List.of(importing(place, file), importing(place, file));
            assertThat(together(both)).containsExactlyInAnyOrder("Applied", "AlreadyReceived");
            try (Desktop office = new Desktop(Engine.open(place))) {
                assertOnce(office);
            }
        }
    }

    @Test
    @Tag("slow")
    void twoProcessesExportToOneOfficeAndNothingGoesTwice() throws Exception {
        Location from = Engine.POSTGRESQL.location(folder);
        try (Desktop office = new Desktop(Engine.workspace(office(Engine.SQLITE), documents()));
                Desktop agency = new Desktop(Engine.workspace(from, Engine.AGENCY))) {
            agency.trust(office);
            office.trust(agency);
            List<ClaimNumber> made = new ArrayList<>();
            Path one = Files.createDirectory(folder.resolve("one"));
            Path other = Files.createDirectory(folder.resolve("other"));
            List<Process> both = List.of(
                    Child.start(Export.class, address(from), one.toString()),
                    Child.start(Export.class, address(from), other.toString()));
            List<BufferedReader> told = both.stream().map(TwoAtOnceTest::lines).toList();
            for (BufferedReader each : told) {
                assertThat(each.readLine()).isEqualTo("open");
            }
            for (int i = 0; i < 8; i++) {
                agency.accept(5).forEach(claim -> made.add(claim.number()));
                for (Process each : both) {
                    go(each);
                }
                List<String> ends = new ArrayList<>();
                for (BufferedReader each : told) {
                    ends.add(each.readLine());
                }
                assertThat(ends)
                        .isSubsetOf("made", "repeated", "PACKAGE_NOTHING_TO_SEND")
                        .doesNotContainNull();
                assertThat(ends).contains("made");
            }
            for (Process each : both) {
                each.getOutputStream().close();
                each.waitFor();
            }
            List<SentPackage> sent = agency.stores.outbox().list();
            assertThat(sent).extracting(SentPackage::state).containsOnly(SentState.WRITTEN);
            List<Path> files = new ArrayList<>(files(one));
            files.addAll(files(other));
            files.sort(java.util.Comparator.comparing(file -> file.getFileName().toString()));
            List<Imported> imported = files.stream().map(office::take).toList();
            assertThat(imported).hasOnlyElementsOfTypes(Imported.Applied.class, Imported.AlreadyReceived.class);
            assertThat(imported.stream().filter(Imported.Applied.class::isInstance))
                    .hasSize(sent.size());
            assertThat(numbers(office.workspace)).containsExactlyInAnyOrderElementsOf(made);
            assertThat(agency.count(Status.PACKAGED)).isEqualTo(made.size());
            assertThat(agency.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
        }
    }

    private static List<ClaimNumber> numbers(Workspace workspace) {
        return workspace.claims().list(ClaimQuery.ALL).lines().stream()
                .map(line -> line.number())
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static ir.kargozar.office.Office documents() {
        return Engine.office("OFFICE-31", Desk.DOCUMENTS_OFFICE);
    }

    private Location office(Engine engine) {
        return engine.location(folder);
    }

    /** A package for a new office at that place. */
    private Path packaged(Location place) {
        try (Desktop agency = Desktop.open(Engine.SQLITE, folder, Engine.AGENCY);
                Desktop office = new Desktop(Engine.workspace(place, documents()))) {
            agency.trust(office);
            office.trust(agency);
            agency.accept(CLAIMS);
            return agency.export(office, folder);
        }
    }

    private static void assertOnce(Desktop office) {
        assertThat(office.count(Status.RECEIVED)).isEqualTo(CLAIMS);
        assertThat(office.stores.inbox().list()).hasSize(1);
        assertThat(office.stores.inbox().receiptsOwed(Engine.AGENCY.code())).hasSize(1);
        assertThat(office.workspace.log().verify()).isInstanceOf(Verdict.Whole.class);
    }

    private static Process importing(Location place, Path file) throws IOException {
        return Child.start(Import.class, address(place), file.toString());
    }

    private static String address(Location place) {
        return switch (place) {
            case Location.Folder(Path path) -> path.toString();
            case Location.Database(String url) -> url;
        };
    }

    /** Lets both go when both are ready; what each tells then. */
    private static List<String> together(List<Process> both) throws Exception {
        List<BufferedReader> told = both.stream().map(TwoAtOnceTest::lines).toList();
        for (BufferedReader each : told) {
            assertThat(each.readLine()).isEqualTo("open");
        }
        for (Process each : both) {
            go(each);
        }
        List<String> ends = new ArrayList<>();
        for (BufferedReader each : told) {
            ends.add(each.readLine());
        }
        for (Process each : both) {
            each.waitFor();
        }
        return ends;
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Opens, waits for a line, imports, tells what came of it. */
    static final class Import {
        private Import() {}

        public static void main(String[] arguments) throws IOException {
            try (Desktop office = new Desktop(Engine.open(Location.of(arguments[0])))) {
                System.out.println("open");
                System.in.read();
                System.out.println(office.take(Path.of(arguments[1])).getClass().getSimpleName());
            } catch (Refusal refusal) {
                System.out.println(refusal.code() + " "
                        + Desktop.TEXTS
                                .problem("", refusal.code(), refusal.arguments())
                                .message());
            }
        }
    }

    /** Opens, and for each line it is given makes a package if there is anything to send. */
    static final class Export {
        private Export() {}

        public static void main(String[] arguments) throws IOException {
            try (Desktop agency = new Desktop(Engine.open(Location.of(arguments[0])))) {
                System.out.println("open");
                while (System.in.read() >= 0) {
                    System.out.println(export(agency, Path.of(arguments[1])));
                }
            }
        }

        private static String export(Desktop agency, Path folder) {
            try {
                return agency.handover
                                .export(new OfficeCode("OFFICE-31"), folder, Desktop.WHO, Progress.NONE)
                                .isRepeated()
                        ? "repeated"
                        : "made";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        }
    }
}
