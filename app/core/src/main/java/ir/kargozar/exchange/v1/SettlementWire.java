package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.settlement.fact.Fact;
import ir.kargozar.settlement.fact.FactWords;
import ir.kargozar.settlement.fact.Kind;
import java.util.Optional;
import java.util.UUID;

/** Facts of the offset in the words of the wire, and back. */
final class SettlementWire {
    private SettlementWire() {}

    static WireSettlement write(Fact fact) {
        return new WireSettlement(
                fact.id().toString(),
                fact.kind().name(),
                fact.by().value(),
                fact.to().orElseThrow().value(),
                fact.on().toString(),
                fact.who(),
                FactWords.write(fact.event()));
    }

    /** {@link IllegalArgumentException} where it cannot be one. */
    static Fact read(WireSettlement wire) {
        return new Fact(
                UUID.fromString(wire.id()),
                new OfficeCode(wire.by()),
                Optional.of(new OfficeCode(wire.to())),
                JalaliDate.of(wire.on()).orThrow(),
                FromWire.text(wire.who()),
                FactWords.read(Kind.valueOf(wire.kind()), wire.words()));
    }
}
