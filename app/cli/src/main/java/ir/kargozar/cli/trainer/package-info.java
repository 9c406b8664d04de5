/** Commands of who trains, at a documents office: classes, marks, sign-off, the gate. */
@NullMarked
package ir.kargozar.cli.trainer;

import org.jspecify.annotations.NullMarked;
