/** The screen of circulars: what came from above is read here, what goes to those below is published. Must not know how. */
@NullMarked
package ir.kargozar.desktop.circulars;

import org.jspecify.annotations.NullMarked;
