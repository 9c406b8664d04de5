/** Values as this program shows them: dates, amounts and codes in the language's digits. Must not know JavaFX. */
@NullMarked
package ir.kargozar.desktop.wording;

import org.jspecify.annotations.NullMarked;
