package ir.kargozar.bench.settlement;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.office.Desk;
import ir.kargozar.offset.FormState;
import ir.kargozar.offset.OffsetForm;
import ir.kargozar.offset.desk.FormDesk.Intake;
import ir.kargozar.offset.desk.FormOutcome;
import ir.kargozar.offset.form.FormDefinition;
import ir.kargozar.offset.form.FormKind;
import ir.kargozar.offset.form.FormNumber;
import ir.kargozar.offset.form.FormValues;
import ir.kargozar.text.Line;
import ir.kargozar.training.sample.SampleForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A documents office and a branch that trust each other, and centres whose agreements came from a secretariat. */
record Desks(Path folder, Kargozar office, Kargozar branch) implements AutoCloseable {
    static final String WHO = "bench";
    private static final long SEED = 1405;

    static Desks make(Path folder) {
        return new Desks(
                folder,
                ProgramClaims.make(folder.resolve("office").toString(), "OFFICE-31", Desk.DOCUMENTS_OFFICE),
                ProgramClaims.make(folder.resolve("branch").toString(), "BRANCH-31", Desk.BRANCH));
    }

    static JalaliDate today() {
        return JalaliDate.of(LocalDate.now(ZoneId.of("Asia/Tehran")));
    }

    /** Two that were made in this folder. */
    static Desks open(Path folder) {
        return new Desks(
                folder,
                ProgramClaims.open(folder.resolve("office").toString()),
                ProgramClaims.open(folder.resolve("branch").toString()));
    }

    /** Both, closed, once more in another folder. */
    static void copy(Path from, Path to) throws IOException {
        for (String desk : List.of("office", "branch")) {
            try (Stream<Path> files = Files.walk(from.resolve(desk))) {
                for (Path file : files.toList()) {
                    Path there = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(there.getParent());
                    Files.copy(file, there);
                }
            }
        }
    }

    /** Agreed by both sides, sent and starred at the branch: their codes. */
    List<WorkshopCode> centres(int count) {
        List<WorkshopCode> centres = new ArrayList<>();
        try (Kargozar directorate = desk("directorate", "TD-31", Desk.TREATMENT_DIRECTORATE);
                Kargozar province = desk("province", "PO-31", Desk.PROVINCIAL_OFFICE)) {
            meet(directorate, province);
            meet(directorate, office);
            meet(office, branch);
            SampleForms forms = new SampleForms(SEED, today(), "Fars");
            List<FormNumber> agreed = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                FormValues agreement = forms.of(FormKind.AGREEMENT, i);
                agreed.add(agreed(directorate, agreement, i));
                centres.add(new WorkshopCode(agreement.text(FormDefinition.CENTRE_WORKSHOP)));
            }
            send(directorate, province);
            agreed.forEach(form -> province.post().clearing().meeting().approve(form, meeting(), WHO));
            send(province, directorate);
            agreed.forEach(form -> done(directorate.offset().secretariat().send(form, today(), WHO)));
            send(directorate, office);
            agreed.forEach(form -> office.post().clearing().registrar().register(form, Optional.empty(), WHO));
        }
        send(office, branch);
        return centres;
    }

    private Kargozar desk(String name, String code, Desk desk) {
        return ProgramClaims.make(folder.resolve(name).toString(), code, desk);
    }

    private static FormState.Meeting meeting() {
        return new FormState.Meeting(new Line("7"), today());
    }

    private static FormNumber agreed(Kargozar directorate, FormValues values, int place) {
        FormNumber number = done(directorate.offset().desk().fill(FormKind.AGREEMENT, values, Intake.READY, WHO));
        directorate.offset().press().print(number, List.of(), WHO);
        done(directorate.offset().secretariat().register(number, new Line("2/" + place), today(), WHO));
        return done(directorate.offset().secretariat().approve(number, meeting(), WHO));
    }

    private static FormNumber done(FormOutcome outcome) {
        return switch (outcome) {
            case FormOutcome.Done(OffsetForm<?> form) -> form.number();
            case FormOutcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    private static void meet(Kargozar one, Kargozar other) {
        trust(one, other);
        trust(other, one);
    }

    private static void trust(Kargozar here, Kargozar other) {
        Acquaintance people = here.post().acquaintance();
        Acquaintance theirs = other.post().acquaintance();
        Peer peer = people.add(theirs.card(WHO).getBytes(StandardCharsets.UTF_8), WHO);
        people.trust(peer.card().office(), theirs.identity(WHO).card().fingerprint(), WHO);
    }

    void send(Kargozar from, Kargozar to) {
        Path file = from.post()
                .handover()
                .export(to.office().code(), folder, WHO, Progress.NONE)
                .file();
        to.post().handover().importPackage(file, WHO, Progress.NONE);
    }

    @Override
    public void close() {
        branch.close();
        office.close();
    }
}
