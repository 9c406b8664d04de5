package ir.kargozar.handover;

import ir.kargozar.handover.parcel.PackageFiles;
import ir.kargozar.handover.restored.Mark;
import ir.kargozar.identity.OfficeCode;

/**
 * A row of the outbox.
 *
 * @param manifest as frozen: {@link PackageFiles#thaw}
 * @param state MADE, WRITTEN or RECEIVED as stored; ANSWERED where RECEIVED and nothing is open
 * @param signer the generation of our key with which it was frozen
 * @param claims how many claims are in it
 * @param answered how many of them have an answer
 * @param setAside how many of them the recipient could not take
 * @param mark what became of it when a backup was restored here or there
 */
public record SentPackage(
        OfficeCode recipient,
        long sequence,
        String manifest,
        String hash,
        SentState state,
        int signer,
        long claims,
        long answered,
        long setAside,
        Mark mark) {

    public SentPackage {
        if (state == SentState.RECEIVED && claims > 0 && answered + setAside >= claims) {
            state = SentState.ANSWERED;
        }
    }
}
