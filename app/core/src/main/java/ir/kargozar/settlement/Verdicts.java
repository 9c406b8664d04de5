package ir.kargozar.settlement;

import ir.kargozar.offset.FormCode;
import ir.kargozar.offset.OtherSide;
import ir.kargozar.settlement.fact.Facts;
import ir.kargozar.settlement.ledger.JointMeeting.Item;
import ir.kargozar.settlement.ledger.Ledger;
import java.util.Optional;

/** The provincial office’s word as its packages brought it (B2). */
public final class Verdicts implements OtherSide {
    private final Facts facts;

    public Verdicts(Facts facts) {
        this.facts = facts;
    }

    @Override
    public Optional<Word> on(FormCode form) {
        return Ledger.of(facts.all()).meeting().of(form).stream()
                .map(Item::provincial)
                .flatMap(Optional::stream)
                .map(verdict -> new Word(verdict.meeting(), verdict.refusal()))
                .findFirst();
    }
}
