/** The bank's files: how they are written, and reading an answer. Must not know what is done with it. */
@NullMarked
package ir.kargozar.bank.file;

import org.jspecify.annotations.NullMarked;
