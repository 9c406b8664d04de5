package ir.kargozar.desktop.debts;

import ir.kargozar.offset.Settlement;

/**
 * A letter on what was settled: to the centre (B8), or to the employer of a workshop that it owes (B10).
 *
 * @param isTold whether everything in it was noted as told
 */
public record LetterRow(Settlement settlement, boolean isToEmployer, boolean isTold) {

    String to() {
        return settlement
                .workshop()
                .filter(_ -> isToEmployer)
                .map(owed -> owed.employer().value())
                .orElse(settlement.centre().name().value());
    }

    String code() {
        return settlement
                .workshop()
                .map(owed -> owed.code().value())
                .orElse(settlement.centre().code().value());
    }

    String workshop() {
        return settlement
                .workshop()
                .map(owed -> owed.name().value())
                .orElse(settlement.centre().name().value());
    }

    /** Of its file. */
    String file() {
        return settlement.on() + "-" + code() + (isToEmployer ? "-employer.pdf" : "-centre.pdf");
    }
}
