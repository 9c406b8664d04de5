package ir.kargozar.exchange.v1;

import ir.kargozar.claim.Account;
import ir.kargozar.claim.ClaimContent;
import ir.kargozar.claim.Item;
import ir.kargozar.claim.Paper;
import ir.kargozar.claim.Person;
import ir.kargozar.claim.Provider;
import ir.kargozar.claim.Representative;
import ir.kargozar.claim.Treatment;
import ir.kargozar.exchange.v1.WireRecord.WireCard;
import ir.kargozar.exchange.v1.WireRecord.WireReceipt;
import ir.kargozar.exchange.v1.WireRecord.WireSentClaim;
import ir.kargozar.exchange.v1.WireRecord.WireSetAside;
import ir.kargozar.handover.parcel.PackageRecord;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field's records in the words of the wire. */
final class ToWire {
    private ToWire() {}

    static WireRecord record(PackageRecord record) {
        return switch (record) {
            case PackageRecord.SentClaim claim ->
                new WireSentClaim(
                        claim.id().toString(),
                        claim.number().toString(),
                        claim.revision(),
                        claim.acceptedOn().toString(),
                        content(claim.content()),
                        ScanWire.write(claim.scans()));
            case PackageRecord.Receipt receipt -> receipt(receipt);
            case PackageRecord.Answer answer -> AnswerWire.write(answer);
            case PackageRecord.Template template -> FormWire.write(template.template());
            case PackageRecord.SentForm form -> FormWire.write(form);
            case PackageRecord.SentCircular circular -> CircularWire.write(circular);
            case PackageRecord.CircularRead reading -> CircularWire.write(reading);
            case PackageRecord.SentStatement stated -> StatementWire.write(stated.statement());
            case PackageRecord.SentFact sent -> FactWire.write(sent.fact());
            case PackageRecord.SentSettlement sent -> SettlementWire.write(sent.fact());
            case PackageRecord.Renewal renewal ->
                new WireCard(Base64.getEncoder().encodeToString(CardCertificate.encoded(renewal.card())));
        };
    }

    private static WireReceipt receipt(PackageRecord.Receipt receipt) {
        return new WireReceipt(
                receipt.sequence(),
                receipt.id().toString(),
                receipt.hash(),
                receipt.on().toString(),
                receipt.setAside().stream()
                        .map(bad ->
                                new WireSetAside(bad.record(), bad.subject(), bad.field(), bad.code(), bad.message()))
                        .toList());
    }

    private static WireClaim content(ClaimContent content) {
        Treatment treatment = content.treatment();
        return new WireClaim(
                person(content.insured()),
                content.mainInsured().map(ToWire::person).orElse(null),
                content.representative().map(ToWire::representative).orElse(null),
                account(content.account()),
                provider(treatment.provider()),
                treatment.kind().name(),
                treatment.from().toString(),
                treatment.to().toString(),
                content.receivedOn().toString(),
                content.items().stream().map(ToWire::item).toList(),
                content.papers().stream().map(ToWire::paper).toList());
    }

    private static WireClaim.WirePerson person(Person person) {
        return new WireClaim.WirePerson(
                person.nationalId().value(),
                person.firstName().value(),
                person.lastName().value(),
                text(person.insuranceNumber()),
                text(person.birthDate()),
                text(person.mobile()),
                person.relation().name());
    }

    private static WireClaim.WireRepresentative representative(Representative representative) {
        return new WireClaim.WireRepresentative(
                representative.nationalId().value(), representative.name().value(), text(representative.mobile()));
    }

    private static WireClaim.WireAccount account(Account account) {
        return new WireClaim.WireAccount(
                account.sheba().value(),
                account.owner().value(),
                account.confirmation().name(),
                text(account.confirmedOn()));
    }

    private static WireClaim.WireProvider provider(Provider provider) {
        return new WireClaim.WireProvider(
                provider.name().value(), provider.type().name(), provider.city().value(), provider.contracted());
    }

    private static WireClaim.WireItem item(Item item) {
        return new WireClaim.WireItem(
                item.service().value(),
                item.invoiceNumber().value(),
                item.invoiceDate().toString(),
                item.amount().value());
    }

    private static WireClaim.WirePaper paper(Paper paper) {
        return new WireClaim.WirePaper(paper.type().name(), paper.original(), paper.pages());
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
