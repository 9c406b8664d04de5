/** Persian text, the words shown to people, and problems in words. Knows no other room. */
@NullMarked
package ir.kargozar.text;

import org.jspecify.annotations.NullMarked;
