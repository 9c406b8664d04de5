package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.Claims;
import ir.kargozar.log.ChangeLog;

/** The composition root. */
public final class Kargozar implements AutoCloseable {
    private final Claims claims;
    private final ClaimDesk claimDesk;
    private final ChangeLog log;

    Kargozar(Claims claims, ClaimDesk claimDesk, ChangeLog log) {
        this.claims = claims;
        this.claimDesk = claimDesk;
        this.log = log;
    }

    public Claims claims() {
        return claims;
    }

    public ClaimDesk claimDesk() {
        return claimDesk;
    }

    public ChangeLog log() {
        return log;
    }

    @Override
    public void close() {}
}
