/** Rule packs: what a claim of a kind needs, as data an office can replace. */
@NullMarked
package ir.kargozar.claim.rules;

import org.jspecify.annotations.NullMarked;
