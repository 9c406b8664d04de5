/** The list of the offset's forms by centre, the one looked at, and the steps of its life. Must not know how one is entered. */
@NullMarked
package ir.kargozar.desktop.forms;

import org.jspecify.annotations.NullMarked;
