/** The drawn page of the settlement, made from the code (app/docs/settlement.md). */
@NullMarked
package ir.kargozar.settlement.page;

import org.jspecify.annotations.NullMarked;
