/** Half-entered claims: kept while they are typed, and offered on the first screen. Must not know a form, nor another screen. */
@NullMarked
package ir.kargozar.desktop.unfinished;

import org.jspecify.annotations.NullMarked;
