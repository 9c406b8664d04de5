/** Facts of training between an agency and its documents office. Must not know how they are kept or what they mean. */
@NullMarked
package ir.kargozar.handover.fact;

import org.jspecify.annotations.NullMarked;
