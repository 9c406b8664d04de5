package ir.kargozar.cli.demo;

import ir.kargozar.Kargozar;
import ir.kargozar.calendar.JalaliMonth;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.ClaimDesk.Intake;
import ir.kargozar.claim.ClaimDesk.Outcome;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.cli.Outputs;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Problem;
import ir.kargozar.training.sample.SampleClaims;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A month at the counter: samples typed in; what lacks something goes back to the insured with the reason. */
final class CounterDay {
    private static final long SEED = 1405;
    private static final Map<String, String> REASONS = Map.of(
            "PAPER_MISSING", "MISSING_PAPER",
            "PAPER_ORIGINAL_NEEDED", "NO_ORIGINAL",
            "ACCOUNT_REJECTED", "ACCOUNT_NOT_CONFIRMED",
            "DUPLICATE_INVOICE", "ALREADY_RECEIVED");

    private final Session session;
    private final Kargozar agency;
    private final JalaliMonth month;
    private final Path out;

    CounterDay(Session session, Kargozar agency, JalaliMonth month, Path out) {
        this.session = session;
        this.agency = agency;
        this.month = month;
        this.out = out;
    }

    void run(int claims, Map<String, Object> counts) {
        List<SampleClaims.Sample> samples =
                SampleClaims.of(SEED, month, agency.rules()).stream(claims).toList();
        Outputs.write(out.resolve("claims.ndjson"), file -> {
            for (SampleClaims.Sample sample : samples) {
                file.write(
                        (new ClaimJson(agency.texts()).write(sample.entry()) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        List<ClaimContent> readable = new ArrayList<>();
        for (SampleClaims.Sample sample : samples) {
            if (new ClaimReader(agency.texts()).read(sample.entry()) instanceof Reading.Valid(ClaimContent content)) {
                readable.add(content);
            }
        }
        counts.put("claims", claims);
        counts.put("refused", claims - readable.size());
        decide(readable, counts);
    }

    private void decide(List<ClaimContent> contents, Map<String, Object> counts) {
        List<Outcome> outcomes = agency.claimDesk().addAll(contents, Intake.ACCEPT, session.who());
        int accepted = 0;
        for (int i = 0; i < contents.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Done _ -> accepted++;
                case Outcome.Refused(List<Problem> problems) -> giveBack(contents.get(i), problems);
            }
        }
        counts.put("accepted", accepted);
        counts.put("returned", contents.size() - accepted);
    }

    private void giveBack(ClaimContent content, List<Problem> problems) {
        List<String> reasons = problems.stream()
                .map(problem -> REASONS.getOrDefault(problem.code(), "OTHER"))
                .distinct()
                .toList();
        if (agency.claimDesk().add(content, Intake.DRAFT, session.who()) instanceof Outcome.Done(Claim<?> draft)) {
            agency.claimDesk().returnToInsured(draft.number(), reasons, session.who());
        }
    }
}
