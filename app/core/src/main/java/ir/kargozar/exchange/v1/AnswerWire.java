package ir.kargozar.exchange.v1;

import ir.kargozar.calendar.JalaliDate;
import ir.kargozar.claim.Assignment;
import ir.kargozar.claim.ClaimNumber;
import ir.kargozar.claim.Deduction;
import ir.kargozar.claim.ReturnReason;
import ir.kargozar.exchange.v1.WireRecord.WireAnswer;
import ir.kargozar.exchange.v1.WireRecord.WireAssignment;
import ir.kargozar.exchange.v1.WireRecord.WireDeduction;
import ir.kargozar.exchange.v1.WireRecord.WireReason;
import ir.kargozar.handover.parcel.PackageRecord.Answer;
import ir.kargozar.handover.parcel.PackageRecord.Decision;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.text.Line;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers in the words of the wire, and back with every value valid. */
final class AnswerWire {
    private AnswerWire() {}

    static WireAnswer write(Answer answer) {
        String number = answer.number().toString();
        int revision = answer.revision();
        String on = answer.decision().on().toString();
        String claim = answer.claim().map(UUID::toString).orElse(null);
        return switch (answer.decision()) {
            case Decision.Approved(var _, Rial amount, var deductions) ->
                new WireAnswer(number, revision, "APPROVED", on, amount.value(), null, write(deductions), claim, null);
            case Decision.Paid(var _, Rial amount, var deductions, var assigned) ->
                new WireAnswer(
                        number,
                        revision,
                        "PAID",
                        on,
                        amount.value(),
                        null,
                        write(deductions),
                        claim,
                        assigned.map(AnswerWire::write).orElse(null));
            case Decision.GivenBack(var _, var reasons) ->
                new WireAnswer(number, revision, "RETURNED", on, null, reasons(reasons), null, claim, null);
        };
    }

    private static WireAssignment write(Assignment to) {
        return new WireAssignment(
                to.centre().value(),
                to.name().value(),
                to.letter().value(),
                to.on().toString());
    }

    private static Optional<Assignment> assigned(WireAnswer wire) {
        return Optional.ofNullable(wire.assigned())
                .map(to -> new Assignment(
                        new WorkshopCode(to.centre()),
                        new Line(to.name()),
                        new Line(to.letter()),
                        JalaliDate.of(to.on()).orThrow()));
    }

    private static @Nullable List<WireDeduction> write(List<Deduction> deductions) {
        return deductions.isEmpty()
                ? null
                : deductions.stream()
                        .map(one -> new WireDeduction(one.item(), one.cut().value(), reasons(one.reasons())))
                        .toList();
    }

    private static List<WireReason> reasons(List<ReturnReason> reasons) {
        return reasons.stream()
                .map(reason -> new WireReason(reason.code(), reason.reason(), reason.remedy()))
                .toList();
    }

    /** {@link IllegalArgumentException} for what no office says. */
    static Answer read(WireAnswer wire) {
        JalaliDate on = JalaliDate.of(wire.on()).orThrow();
        Decision decision = switch (wire.decision()) {
            case "APPROVED" -> new Decision.Approved(on, amount(wire), deductions(wire));
            case "PAID" -> new Decision.Paid(on, amount(wire), deductions(wire), assigned(wire));
            case "RETURNED" -> new Decision.GivenBack(on, returned(wire));
            default -> throw new IllegalArgumentException("DECISION");
        };
        if (wire.assigned() != null && !(decision instanceof Decision.Paid)) {
            throw new IllegalArgumentException("ASSIGNED");
        }
        if (wire.revision() < 1) {
            throw new IllegalArgumentException("REVISION");
        }
        return new Answer(
                ClaimNumber.of(wire.number()).orThrow(),
                wire.revision(),
                decision,
                Optional.ofNullable(wire.claim()).map(UUID::fromString));
    }

    private static Rial amount(WireAnswer wire) {
        if (wire.amount() == null || wire.amount() < 1 || wire.reasons() != null) {
            throw new IllegalArgumentException("AMOUNT");
        }
        return new Rial(wire.amount());
    }

    private static List<Deduction> deductions(WireAnswer wire) {
        return wire.deductions() == null
                ? List.of()
                : wire.deductions().stream()
                        .map(one -> new Deduction(one.item(), new Rial(one.cut()), read(one.reasons())))
                        .toList();
    }

    private static List<ReturnReason> returned(WireAnswer wire) {
        if (wire.reasons() == null || wire.amount() != null || wire.deductions() != null) {
            throw new IllegalArgumentException("REASONS");
        }
        return read(wire.reasons());
    }

    private static List<ReturnReason> read(List<WireReason> reasons) {
        return reasons.stream()
                .map(reason -> new ReturnReason(
                        FromWire.text(reason.code()), FromWire.text(reason.reason()), FromWire.text(reason.remedy())))
                .toList();
    }
}
