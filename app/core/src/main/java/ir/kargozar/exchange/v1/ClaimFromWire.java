package ir.kargozar.exchange.v1;

import ir.kargozar.claim.entry.ClaimEntry;
import ir.kargozar.claim.entry.ClaimReader;
import ir.kargozar.claim.entry.Reading;
import ir.kargozar.text.Texts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A claim of the wire through the same reader as one typed at the counter: what one refuses the other does too. */
final class ClaimFromWire {
    private final ClaimReader reader;

    ClaimFromWire(Texts texts) {
        reader = new ClaimReader(texts);
    }

    Reading read(WireClaim wire) {
        return reader.read(entry(wire));
    }

    private static ClaimEntry entry(WireClaim wire) {
        return new ClaimEntry(
                may(wire.insured(), ClaimFromWire::person),
                may(wire.mainInsured(), ClaimFromWire::person),
                may(wire.representative(), ClaimFromWire::representative),
                may(wire.account(), ClaimFromWire::account),
                may(wire.provider(), ClaimFromWire::provider),
                wire.kind(),
                wire.serviceFrom(),
                wire.serviceTo(),
                wire.receivedOn(),
                list(wire.items(), ClaimFromWire::item),
                list(wire.documents(), ClaimFromWire::paper));
    }

    private static <A, B> @Nullable B may(@Nullable A value, Function<A, B> form) {
        return value == null ? null : form.apply(value);
    }

    private static <A, B> List<B> list(@Nullable List<A> values, Function<A, B> form) {
        return values == null ? List.of() : values.stream().map(form).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static ClaimEntry.PersonEntry person(WireClaim.WirePerson wire) {
        return new ClaimEntry.PersonEntry(
                wire.nationalId(),
                wire.firstName(),
                wire.lastName(),
                wire.insuranceNumber(),
                wire.birthDate(),
                wire.mobile(),
                wire.relation());
    }

    private static ClaimEntry.RepresentativeEntry representative(WireClaim.WireRepresentative wire) {
        return new ClaimEntry.RepresentativeEntry(wire.nationalId(), wire.name(), wire.mobile());
    }

    private static ClaimEntry.AccountEntry account(WireClaim.WireAccount wire) {
        return new ClaimEntry.AccountEntry(
                wire.sheba(), wire.ownerNationalId(), wire.confirmation(), wire.confirmedOn());
    }

    private static ClaimEntry.ProviderEntry provider(WireClaim.WireProvider wire) {
        return new ClaimEntry.ProviderEntry(wire.name(), wire.type(), wire.city(), text(wire.contracted()));
    }

    private static ClaimEntry.ItemEntry item(WireClaim.WireItem wire) {
        return new ClaimEntry.ItemEntry(wire.service(), wire.invoiceNumber(), wire.invoiceDate(), text(wire.amount()));
    }

    private static ClaimEntry.PaperEntry paper(WireClaim.WirePaper wire) {
        return new ClaimEntry.PaperEntry(wire.type(), text(wire.original()), text(wire.pages()));
    }
}
