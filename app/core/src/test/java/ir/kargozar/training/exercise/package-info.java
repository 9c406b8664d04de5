@NullMarked
package ir.kargozar.training.exercise;

import org.jspecify.annotations.NullMarked;
