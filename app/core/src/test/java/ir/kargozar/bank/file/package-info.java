/** Tests of reading the bank's files. */
@NullMarked
package ir.kargozar.bank.file;

import org.jspecify.annotations.NullMarked;
