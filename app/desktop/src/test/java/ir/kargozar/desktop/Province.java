package ir.kargozar.desktop;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Texts;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A documents office and agencies that trust each other, in real workspaces with sample claims. */
final class Province implements AutoCloseable {
    static final OfficeCode OFFICE = new OfficeCode("OFFICE-31");
    static final String WHO = "زهرا";
    private static final JalaliDate TODAY = new JalaliDate(1405, 8, 20);

    private final Path folder;
    private final Texts texts;
    private final Kargozar office;
    private final List<Kargozar> others = new ArrayList<>();

    Province(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
        this.office = workspace(OFFICE.value(), "دفتر اسناد پزشکی نمونه", Desk.DOCUMENTS_OFFICE);
    }

    Kargozar office() {
        return office;
    }

    private Kargozar workspace(String code, String name, Desk desk) {
        return Kargozar.create(
                        folder.resolve(code).toString(),
                        new Office(
                                new OfficeCode(code),
                                Line.of(name).orThrow(),
                                desk,
                                Line.of("تهران").orThrow(),
                                true),
                        "training".toCharArray(),
                        texts,
                        Workbench.CLOCK)
                .kargozar();
    }

    /** A new agency; the office and it trust each other. */
    Kargozar agency(String code, String name) {
        Kargozar agency = workspace(code, name, Desk.AGENCY);
        others.add(agency);
        trust(office, agency);
        trust(agency, office);
        return agency;
    }

    /** An office above; the documents office and it trust each other. */
    Kargozar above(String code, String name, Desk desk) {
        Kargozar above = workspace(code, name, desk);
        others.add(above);
        trust(office, above);
        trust(above, office);
        return above;
    }

    private static void trust(Kargozar one, Kargozar other) {
        byte[] card = other.post().acquaintance().card(WHO).getBytes(StandardCharsets.UTF_8);
        Peer peer = one.post().acquaintance().add(card, WHO);
        one.post().acquaintance().trust(peer.card().office(), peer.card().fingerprint(), WHO);
    }

    /** New accepted claims in one package. */
    static Path send(Kargozar agency, int claims, int seed, Path to) {
        return send(agency, claims, seed, to, (_, _) -> {});
    }

    /** The same, with something done to each before it is packed. */
    static Path send(Kargozar agency, int claims, int seed, Path to, BiConsumer<Kargozar, ClaimNumber> each) {
        ClaimDesk desk = agency.claimDesk();
        new SampleClaims(seed, TODAY.plusDays(-30), TODAY, desk.rules())
                .honest(claims)
                .forEach(entry -> {
                    if (new ClaimReader(agency.texts()).read(entry) instanceof Reading.Valid valid) {
                        if (desk.add(valid.content(), ClaimDesk.Intake.ACCEPT, WHO)
                                instanceof ClaimDesk.Outcome.Done(var claim)) {
                            each.accept(agency, claim.number());
                        }
                    }
                });
        return agency.post().handover().export(OFFICE, to, WHO, Progress.NONE).file();
    }

    /** A package taken in at the office. */
    void take(Path file) {
        office.post().handover().importPackage(file, WHO, Progress.NONE);
    }

    @Override
    public void close() {
        others.forEach(Kargozar::close);
        office.close();
    }
}
