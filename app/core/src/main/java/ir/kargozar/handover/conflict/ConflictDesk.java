package ir.kargozar.handover.conflict;

import ir.kargozar.handover.conflict.Conflict.Choice;
import ir.kargozar.office.Refusal;
import ir.kargozar.office.Transactions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person looks at both values of a claim or a form, field by field, and says which hold (spec 04). */
public final class ConflictDesk {
    private final ClaimComparison claims;
    private final FormComparison forms;
    private final Transactions transactions;

    public ConflictDesk(ClaimComparison claims, FormComparison forms, Transactions transactions) {
        this.claims = claims;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** Those that wait, claims and forms, oldest first, behind the place {@code after}, at most {@code limit}. */
    public List<Conflict> open(long after, int limit) {
        return transactions.within(
                () -> Stream.<Conflict>concat(claims.open(after, limit).stream(), forms.open(after, limit).stream())
                        .sorted(Comparator.comparingLong(Conflict::place))
                        .limit(limit)
                        .toList());
    }

    public long openCount() {
        return claims.openCount() + forms.openCount();
    }

    /** Of a decided one too. Refusal: CONFLICT_UNKNOWN. */
    public Compared compare(long place) {
        return transactions.within(() -> claims.compare(place)
                .<Compared>map(found -> found)
                .or(() -> forms.compare(place))
                .orElseThrow(() -> unknown(place)));
    }

    private static Refusal unknown(long place) {
        return new Refusal("CONFLICT_UNKNOWN", Long.toString(place));
    }

    /**
     * What came takes the place of what is here, or is left; once and for all. Gives it as it stands then. Refusals:
     * CONFLICT_UNKNOWN, CONFLICT_DECIDED, and, where what came can no longer take its place, those of
     * {@link ClaimComparison#decide} and {@link FormComparison#decide}.
     */
    public Compared decide(long place, Choice choice, String who) {
        return transactions.within(() -> decide(claims, place, choice, who)
                .or(() -> decide(forms, place, choice, who))
                .orElseThrow(() -> unknown(place)));
    }

    private static <C extends Compared> Optional<Compared> decide(
            Comparison<C> kind, long place, Choice choice, String who) {
        return kind.compare(place).map(compared -> {
            if (compared.conflict().decided().isPresent()) {
                throw new Refusal("CONFLICT_DECIDED", compared.conflict().subject());
            }
            kind.decide(compared, choice, who);
            return kind.compare(place).orElseThrow();
        });
    }
}
