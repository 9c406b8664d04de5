/** The first screens: choosing or making a workspace, and its passphrase. Must not know what lies behind. */
@NullMarked
package ir.kargozar.desktop.entrance;

import org.jspecify.annotations.NullMarked;
