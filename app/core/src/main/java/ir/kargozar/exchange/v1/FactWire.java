package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.identity.NationalId;
import ir.kargozar.identity.OfficeCode;
import ir.kargozar.training.fact.Fact;
import ir.kargozar.training.fact.FactWords;
import ir.kargozar.training.fact.Kind;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts of training in the words of the wire, and back. */
final class FactWire {
    private FactWire() {}

    static WireFact write(Fact fact) {
        return new WireFact(
                fact.id().toString(),
                fact.kind().name(),
                fact.by().value(),
                fact.subject().map(about -> about.person().value()).orElse(null),
                fact.subject().map(about -> about.agency().value()).orElse(null),
                fact.on().toString(),
                fact.who(),
                FactWords.write(fact.event()));
    }

    /** {@link IllegalArgumentException} where it cannot be one. */
    static Fact read(WireFact wire) {
        return new Fact(
                UUID.fromString(wire.id()),
                new OfficeCode(wire.by()),
                subject(wire.person(), wire.agency()),
                JalaliDate.of(wire.on()).orThrow(),
                FromWire.text(wire.who()),
                FactWords.read(Kind.valueOf(wire.kind()), wire.words()));
    }

    private static Optional<Fact.Subject> subject(@Nullable String person, @Nullable String agency) {
        if (person == null && agency == null) {
            return Optional.empty();
        }
        if (person == null || agency == null) {
            throw new IllegalArgumentException("TRAINING_FACT");
        }
        return Optional.of(new Fact.Subject(new NationalId(person), new OfficeCode(agency)));
    }
}
