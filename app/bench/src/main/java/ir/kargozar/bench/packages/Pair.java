package ir.kargozar.bench.packages;

import ir.kargozar.Kargozar;
import ir.kargozar.bench.ProgramClaims;
import ir.kargozar.handover.Handover;
import ir.kargozar.handover.parcel.Progress;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Desk;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** An agency and a documents office that trust each other. */
record Pair(Kargozar agency, Kargozar office) implements AutoCloseable {
    static final String WHO = "bench";
    static final OfficeCode OFFICE = OfficeCode.of("OFFICE-31").orThrow();

    static Pair make(String agency, String office) {
        Pair pair =
                new Pair(ProgramClaims.make(agency), ProgramClaims.make(office, OFFICE.value(), Desk.DOCUMENTS_OFFICE));
        trust(pair.agency, pair.office);
        trust(pair.office, pair.agency);
        return pair;
    }

    private static void trust(Kargozar here, Kargozar other) {
        Acquaintance people = here.post().acquaintance();
        Acquaintance theirs = other.post().acquaintance();
        Peer peer = people.add(theirs.card(WHO).getBytes(StandardCharsets.UTF_8), WHO);
        people.trust(peer.card().office(), theirs.identity(WHO).card().fingerprint(), WHO);
    }

    /** The file of the next package to the office. */
    Path export(Path folder) {
        Handover.Exported made = agency.post().handover().export(OFFICE, folder, WHO, Progress.NONE);
        return made.file();
    }

    @Override
    public void close() {
        agency.close();
        office.close();
    }
}
