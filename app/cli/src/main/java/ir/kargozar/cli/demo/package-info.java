/** A whole round on invented data: from the counter to the documents office and back. */
@NullMarked
package ir.kargozar.cli.demo;

import org.jspecify.annotations.NullMarked;
