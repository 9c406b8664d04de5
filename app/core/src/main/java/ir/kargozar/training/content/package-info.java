/** What is taught: lessons, questions, the course and its check list, read from files that an office can replace. */
@NullMarked
package ir.kargozar.training.content;

import org.jspecify.annotations.NullMarked;
