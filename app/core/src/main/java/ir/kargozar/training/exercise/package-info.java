/** Exercises scored by machine: papers of a family, what is wrong with them, and what a clerk made of them. */
@NullMarked
package ir.kargozar.training.exercise;

import org.jspecify.annotations.NullMarked;
