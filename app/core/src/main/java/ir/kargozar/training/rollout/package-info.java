/** When each province begins, and how long before that each stage must begin and end. Must not know how facts are kept. */
@NullMarked
package ir.kargozar.training.rollout;

import org.jspecify.annotations.NullMarked;
