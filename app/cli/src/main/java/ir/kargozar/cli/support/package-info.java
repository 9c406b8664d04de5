/** Commands for those who help: the doctor, and what codes mean. */
@NullMarked
package ir.kargozar.cli.support;

import org.jspecify.annotations.NullMarked;
