package ir.kargozar;

import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.imaging.DrawnScanPages;
import ir.kargozar.imaging.ReadScanFiles;
import ir.kargozar.imaging.ShrinkRule;
import ir.kargozar.scan.ScanDesk;
import ir.kargozar.scan.ScanPages;
import ir.kargozar.storage.Workspace;

/** The scans of a workspace: taken in by the office's shrinking rule, and drawn. */
public final class Optics {
    private final Workspace workspace;
    private final OwnFiles own;
    private final ClaimDesk.Words words;

    Optics(Workspace workspace, OwnFiles own, ClaimDesk.Words words) {
        this.workspace = workspace;
        this.own = own;
        this.words = words;
    }

    /** Refused with SHRINK_RULE_BROKEN where the office's own rule cannot be read. */
    public ScanDesk desk() {
        ShrinkRule rule = own.imaging().map(ShrinkRule::of).orElseGet(ShrinkRule::shipped);
        return new ScanDesk(
                workspace.scans(), new ReadScanFiles(rule), workspace.claims(), workspace.transactions(), words);
    }

    public ScanPages pages() {
        return new DrawnScanPages();
    }
}
