/** The tamper-evident log in its table. Must not know the features whose changes it keeps. */
@NullMarked
package ir.kargozar.storage.log;

import org.jspecify.annotations.NullMarked;
