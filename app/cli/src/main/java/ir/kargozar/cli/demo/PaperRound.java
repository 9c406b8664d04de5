package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimKind;
import ir.kargozar.claim.ClaimLine;
import ir.kargozar.claim.ClaimQuery;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.Status;
import ir.kargozar.cli.Outputs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Papers of the demo's claims: a receipt of each kind, a return notice. */
final class PaperRound {
    private final Kargozar agency;
    private final Path out;

    PaperRound(Kargozar agency, Path out) {
        this.agency = agency;
        this.out = out;
    }

    void print(Map<String, Object> counts) {
        int printed = 0;
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (ClaimLine line :
                agency.claims().list(ClaimQuery.ALL.status(Status.ACCEPTED)).lines()) {
            if (kinds.add(line.kind())) {
                printed += receipt(claim(line));
            }
        }
        for (ClaimLine line : agency.claims()
                .list(ClaimQuery.ALL.status(Status.RETURNED_TO_INSURED).limit(1))
                .lines()) {
            printed += returnNotice(claim(line).in(ClaimState.Returned.class).orElseThrow());
        }
        counts.put("printed", printed);
    }

    private Claim<?> claim(ClaimLine line) {
        return agency.claims().find(line.number()).orElseThrow();
    }

    private int receipt(Claim<?> claim) {
        Outputs.write(
                out.resolve("receipt-" + claim.number() + ".pdf"),
                pdf -> agency.press().claimPapers().receipt(claim, agency.office(), pdf));
        return 1;
    }

    private int returnNotice(Claim<ClaimState.Returned> claim) {
        Outputs.write(
                out.resolve("return-notice-" + claim.number() + ".pdf"),
                pdf -> agency.press().claimPapers().returnNotice(claim, agency.office(), pdf));
        return 1;
    }
}
