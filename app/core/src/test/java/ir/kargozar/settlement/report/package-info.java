@NullMarked
package ir.kargozar.settlement.report;

import org.jspecify.annotations.NullMarked;
