package ir.kargozar.settlement.board;

import ir.kargozar.identity.OfficeCode;
import ir.kargozar.identity.WorkshopCode;
import ir.kargozar.money.Rial;
import ir.kargozar.settlement.fact.Failing;
import ir.kargozar.settlement.fact.Reference;
import ir.kargozar.settlement.ledger.DebtState;
import java.util.List;
import java.util.Optional;

/**
 * A debt on its way.
 *
 * @param amount rials
 * @param state empty where it was not declared
 * @param failing why it was refused
 * @param stops from {@link Station#DECLARED} on
 */
public record DebtLine(Named debt, Rial amount, Optional<DebtState> state, List<Failing> failing, List<Stop> stops) {
    public DebtLine {
        failing = List.copyOf(failing);
        stops = List.copyOf(stops);
    }

    /** @param branch whose number it is */
    public record Named(Reference number, WorkshopCode workshop, OfficeCode branch) {}

    public Stop stop(Station station) {
        return stops.stream()
                .filter(stop -> stop.station() == station)
                .findFirst()
                .orElseThrow();
    }
}
