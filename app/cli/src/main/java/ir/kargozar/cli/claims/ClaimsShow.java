package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimState;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.claim.entry.ClaimJson;
import ir.kargozar.cli.Json;
import ir.kargozar.cli.Session;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code claims show NUMBER}: the whole claim, and what was decided on it. */
@Command(name = "show")
public final class ClaimsShow implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NUMBER")
    private String number = "";

    public ClaimsShow(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return new Numbered(session, number)
                .claim((kargozar, claim) -> session.answers().record(fields(kargozar, claim)));
    }

    private static Map<String, Object> fields(Kargozar kargozar, Claim<?> claim) {
        Map<String, Object> fields = Numbered.brief(claim);
        fields.put("revision", claim.revision());
        switch (claim.state()) {
            case ClaimState.Returned returned -> fields.put("reasons", codes(returned.reasons()));
            case ClaimState.ReturnedByOffice returned -> fields.put("reasons", codes(returned.reasons()));
            case ClaimState.Approved approved ->
                fields.put("approved", approved.approved().value());
            case ClaimState.Paid paid -> {
                fields.put("approved", paid.amount().value());
                paid.assigned().ifPresent(to -> {
                    fields.put("assignedTo", to.centre().value());
                    fields.put("letter", to.letter().value());
                    fields.put("letterOn", to.on().toString());
                });
            }
            default -> {}
        }
        fields.put("claim", new Json.Ready(new ClaimJson(kargozar.texts()).write(claim.content())));
        return fields;
    }

    private static List<String> codes(List<ReturnReason> reasons) {
        return reasons.stream().map(ReturnReason::code).toList();
    }
}
