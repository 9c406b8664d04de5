/** What every feature of an office stands on. */
@NullMarked
package ir.kargozar.office;

import org.jspecify.annotations.NullMarked;
