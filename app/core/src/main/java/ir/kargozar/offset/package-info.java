/**
 * The premium offset of seed 001 (rules B1–B15): so far forms 1 to 4, their life from draft to force, and their papers.
 * Must not know how a form is stored or drawn.
 */
@NullMarked
package ir.kargozar.offset;

import org.jspecify.annotations.NullMarked;
