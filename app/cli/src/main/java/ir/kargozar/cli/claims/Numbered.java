package ir.kargozar.cli.claims;

import ir.kargozar.Kargozar;
import ir.kargozar.claim.Claim;
import ir.kargozar.claim.ClaimDesk;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.cli.Session;
import ir.kargozar.text.Parsed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/** Work on one claim, named by its number. */
public final class Numbered {
    private final Session session;
    private final String typed;

    public Numbered(Session session, String typed) {
        this.session = session;
        this.typed = typed;
    }

    /** Reads the number first: a wrong one is refused before any workspace is opened. */
    int number(ToIntBiFunction<Kargozar, ClaimNumber> work) {
        return switch (ClaimNumber.of(typed)) {
            case Parsed.Valid<ClaimNumber>(ClaimNumber number) ->
                session.in(kargozar -> work.applyAsInt(kargozar, number));
            case Parsed.Invalid<ClaimNumber> invalid ->
                session.answers().refuse(List.of(session.texts().problem("number", invalid)));
        };
    }

    /** Likewise with the claim itself. */
    public int claim(ToIntBiFunction<Kargozar, Claim<?>> work) {
        return number((kargozar, number) -> {
            Optional<Claim<?>> found = kargozar.claims().find(number);
            ToIntFunction<Claim<?>> known = claim -> work.applyAsInt(kargozar, claim);
            return found.isPresent() ? known.applyAsInt(found.get()) : unknown(number);
        });
    }

    private int unknown(ClaimNumber number) {
        return session.answers()
                .refuse(List.of(session.texts().problem("number", "CLAIM_NOT_FOUND", List.of(number.toString()))));
    }

    /** What came of a decision at the desk. */
    int answer(ClaimDesk.Outcome outcome) {
        return switch (outcome) {
            case ClaimDesk.Outcome.Done(Claim<?> claim) -> session.answers().record(brief(claim));
            case ClaimDesk.Outcome.Refused(var problems) -> session.answers().refuse(problems);
        };
    }

    static Map<String, Object> brief(Claim<?> claim) {
        Map<String, Object> brief = new LinkedHashMap<>();
        brief.put("number", claim.number().toString());
        brief.put("status", claim.status());
        brief.put("kind", claim.content().treatment().kind());
        brief.put("receivedOn", claim.content().receivedOn().toString());
        brief.put("amount", claim.content().amount().value());
        return brief;
    }
}
