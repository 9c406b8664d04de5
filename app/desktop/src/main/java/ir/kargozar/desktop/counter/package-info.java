/** The counter: the form in which a claim is entered, checked, accepted or given back. Must not know another screen, nor the store. */
@NullMarked
package ir.kargozar.desktop.counter;

import org.jspecify.annotations.NullMarked;
