/** Monthly statistics as an office stated them: frozen, sent on to the offices above, and held against what is counted later. */
@NullMarked
package ir.kargozar.statistics.statement;

import org.jspecify.annotations.NullMarked;
