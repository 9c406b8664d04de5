/** One claim to read: what it says, what the documents office answered, what was done with it. Must not know a list. */
@NullMarked
package ir.kargozar.desktop.claim;

import org.jspecify.annotations.NullMarked;
