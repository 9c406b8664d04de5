package ir.kargozar.storage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.people.KnownPerson;
import ir.kargozar.log.Change;
import ir.kargozar.log.ChangeLog.Verdict;
import ir.kargozar.offset.FormIndex;
import ir.kargozar.offset.FormLine;
import ir.kargozar.offset.FormQuery;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.OffsetForms;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormDefinitions;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.storage.Engine;
import ir.kargozar.storage.Location;
import ir.kargozar.storage.Made;
import ir.kargozar.storage.Workspace;
import ir.kargozar.storage.offset.JooqOffsetForms;
import ir.kargozar.training.sample.SampleForms;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A workspace as a program of an earlier schema left it, opened by this one. */
class PastSchemasTest {
    private final Made made = new Made(31);
    private final List<Claim<?>> claims = IntStream.rangeClosed(1, 40)
            .<Claim<?>>mapToObj(serial -> made.accepted(made.number(serial)))
            .toList();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({"SQLITE,1.1", "SQLITE,2", "SQLITE,7", "POSTGRESQL,1.1", "POSTGRESQL,2", "POSTGRESQL,7"})
    void opensWithEverythingInIt(Engine engine, String version) throws Exception {
        Location location = engine.location(folder);
        try (Workspace workspace = Engine.workspace(location, Engine.AGENCY)) {
            workspace.claims().add(claims, new Change("زهرا", "claim.accepted"));
        }
        try (Workspace workspace = Engine.open(turnedBack(engine, location, version))) {
            assertThat(version(workspace)).isEqualTo(Schema.newest());
            assertThat(claims)
                    .allSatisfy(claim ->
                            assertThat(workspace.claims().find(claim.number())).contains(claim));
            assertThat(workspace.log().verify()).isEqualTo(new Verdict.Whole(claims.size()));
            assertThat(claims).allSatisfy(claim -> isFound(workspace, claim));
            takesForms(workspace);
        }
    }

    private static void takesForms(Workspace workspace) {
        OffsetForms forms = new JooqOffsetForms(workspace.store(), workspace.log(), Engine.CLOCK);
        JalaliDate today = new JalaliDate(1405, 9, 1);
        FormNumber number = forms.nextNumber(Engine.AGENCY.code(), FormKind.WORKSHOPS, today.year());
        OffsetForm<?> form = OffsetForm.draft(number, new SampleForms(1, today, "خوزستان").workshops(1, 3));
        FormDefinition definition = FormDefinitions.of(Optional.empty()).of(form.kind());
        forms.add(form, FormIndex.of(definition, form.values()), new Change("زهرا", "form.begun"));
        assertThat(forms.find(number)).contains(form);
        FormQuery query = FormQuery.all(today)
                .matching(form.values().all("workshops.code").getLast());
        assertThat(forms.list(query, 5)).extracting(FormLine::number).containsExactly(number);
    }

    private static void isFound(Workspace workspace, Claim<?> claim) {
        Person insured = claim.content().insured();
        ClaimQuery query = ClaimQuery.ALL.text(insured.fullName());
        assertThat(workspace.claims().list(query).lines())
                .extracting(ClaimLine::number)
                .contains(claim.number());
        assertThat(workspace.people().find(insured.nationalId()))
                .contains(new KnownPerson(
                        insured,
                        claim.content().mainInsured(),
                        claim.content().account().sheba()));
        assertThat(workspace.people().search(insured.nationalId().value(), 3)).contains(insured);
    }

    private static String version(Workspace workspace) {
        return Schema.version(workspace.store().dsl()).orElseThrow();
    }

    /** The same rows under the schema of an earlier day. */
    private Location turnedBack(Engine engine, Location now, String version) throws Exception {
        return switch (now) {
            case Location.Folder(Path path) -> {
                Path old = folder.resolve("old.db");
                try (Workspace workspace = Engine.open(now)) {
                    PastSchema past =
                            new PastSchema(Schema.SQLITE, SqliteDriver.source(old, workspace.dataKey()), version);
                    past.fillFrom(workspace.store());
                }
                Path file = path.resolve("kargozar.db");
                Files.deleteIfExists(path.resolve("kargozar.db-wal"));
                Files.move(old, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                yield now;
            }
            case Location.Database database -> {
                Location.Database old = (Location.Database) engine.location(folder);
                try (Workspace workspace = Engine.open(database)) {
                    PastSchema past = new PastSchema(Schema.POSTGRESQL, PastSchema.server(old.url()), version);
                    past.fillFrom(workspace.store());
                }
                yield old;
            }
        };
    }
}
