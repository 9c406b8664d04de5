package ir.kargozar.handover.ledger;

import ir.kargozar.identity.OfficeCode;
import java.time.Instant;
import java.util.List;

/** Every office from which a package came or whose card is here; quick for thousands of offices and a year of packages. */
public interface Correspondents {

    /** By code. */
    List<Correspondent> all();

    /** Packages refused or forgotten because they contradict what came before, newest first, as the log says it. */
    List<Contradiction> contradictions();

    /** @param at by this office's clock */
    record Contradiction(OfficeCode sender, long sequence, Instant at) {}
}
