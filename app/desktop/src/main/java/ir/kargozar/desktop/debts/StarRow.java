package ir.kargozar.desktop.debts;

/**
 * A workshop that is starred here (B3).
 *
 * @param centre under which it is; empty for a centre's own
 * @param office that starred it
 * @param open how many of its debts can be declared
 * @param rials of these
 */
public record StarRow(String code, String name, String centre, String employer, String office, long open, long rials) {}
