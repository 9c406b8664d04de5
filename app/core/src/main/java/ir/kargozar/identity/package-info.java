/** Identifiers, valid by construction (spec E). Knows only text. */
@NullMarked
package ir.kargozar.identity;

import org.jspecify.annotations.NullMarked;
