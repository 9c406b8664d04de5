/** Desks in memory that set debts off, with packages lost, doubled and reordered, and desks put back from backups. */
@NullMarked
package ir.kargozar.settlement.simulation;

import org.jspecify.annotations.NullMarked;
