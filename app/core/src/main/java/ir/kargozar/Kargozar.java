package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimPapers;
import ir.kargozar.claim.ClaimRules;
import ir.kargozar.claim.Claims;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.log.ChangeLog;
import ir.kargozar.office.Office;
import ir.kargozar.offset.AgreementPapers;
import ir.kargozar.statistics.Statistics;

/** The composition root. */
public abstract class Kargozar implements AutoCloseable {
    public abstract Office office();

    public abstract Claims claims();

    public abstract ClaimDesk claimDesk();

    public abstract ClaimJson claimJson();

    public abstract ClaimRules rules();

    public abstract Statistics statistics();

    public abstract ClaimPapers claimPapers();

    public abstract AgreementPapers agreementPapers();

    public abstract Acquaintance acquaintance();

    public abstract ChangeLog log();

    @Override
    public abstract void close();
}
