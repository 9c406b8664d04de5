package ir.kargozar.desktop.papers;

import java.util.List;

/**
 * A printer of this machine, and what it offers.
 *
 * @param duplex true where it prints on both sides
 * @param trays by their own names; empty where it has no choice
 */
public record Printer(String name, boolean duplex, List<String> trays) {
    public Printer {
        trays = List.copyOf(trays);
    }
}
