/** A new passphrase, wherever one is asked for: twice, and measured. Must not know who it is for. */
@NullMarked
package ir.kargozar.desktop.passphrase;

import org.jspecify.annotations.NullMarked;
