/** Tests of what the forms ask for. */
@NullMarked
package ir.kargozar.offset.form;

import org.jspecify.annotations.NullMarked;
