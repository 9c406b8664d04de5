/** Who works with the workspace: accounts, their roles, one's own passphrase. Must not know how keys are kept. */
@NullMarked
package ir.kargozar.desktop.accounts;

import org.jspecify.annotations.NullMarked;
