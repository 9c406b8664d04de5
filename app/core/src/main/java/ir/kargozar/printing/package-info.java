/**
 * The papers of Kargozar as Persian PDF/A-2a: the engine and the papers themselves. The only room that knows iText;
 * must not know storage, exchange or any screen.
 */
@NullMarked
package ir.kargozar.printing;

import org.jspecify.annotations.NullMarked;
