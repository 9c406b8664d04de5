/** Tests of drafts and corrections. */
@NullMarked
package ir.kargozar.claim.draft;

import org.jspecify.annotations.NullMarked;
