package ir.kargozar.exchange;

import ir.kargozar.exchange.v1.PlainSignature;
import ir.kargozar.handover.peer.Acquaintance;
import ir.kargozar.handover.peer.Card;
import ir.kargozar.handover.peer.Identity;
import ir.kargozar.handover.peer.Peer;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.office.Office;
import ir.kargozar.text.Line;
import ir.kargozar.text.Parsed;
import ir.kargozar.training.report.Seals;
import java.util.List;
import java.util.stream.Stream;

/** Seals are signatures by the keys of cards. What was sealed by a key that was renewed since is good. */
public final class CardSeals implements Seals {
    private final Acquaintance acquaintance;
    private final Office office;

    public CardSeals(Acquaintance acquaintance, Office office) {
        this.acquaintance = acquaintance;
        this.office = office;
    }

    @Override
    public String seal(String text, String who) {
        return PlainSignature.of(text, acquaintance.identity(who));
    }

    @Override
    public Parsed<Line> check(OfficeCode code, String text, String seal) {
        if (code.equals(office.code())) {
            List<Card> own = acquaintance.renewals().identities().stream()
                    .map(Identity::card)
                    .toList();
            return check(own, office.name(), text, seal);
        }
        return acquaintance
                .find(code)
                .map(peer -> check(peer, text, seal))
                .orElseGet(() -> Parsed.invalid("CERTIFICATE_OFFICE_UNKNOWN", code.value()));
    }

    private static Parsed<Line> check(Peer peer, String text, String seal) {
        Card card = peer.card();
        return switch (peer.trust()) {
            case SHOWN ->
                Parsed.invalid("CERTIFICATE_OFFICE_SHOWN", card.office().value());
            case REVOKED ->
                Parsed.invalid("CERTIFICATE_OFFICE_REVOKED", card.office().value());
            case TRUSTED ->
                check(Stream.concat(Stream.of(card), peer.former().stream()).toList(), card.name(), text, seal);
        };
    }

    private static Parsed<Line> check(List<Card> cards, Line name, String text, String seal) {
        return cards.stream().anyMatch(card -> PlainSignature.isOf(card, text, seal))
                ? Parsed.valid(name)
                : Parsed.invalid("CERTIFICATE_CHANGED");
    }
}
