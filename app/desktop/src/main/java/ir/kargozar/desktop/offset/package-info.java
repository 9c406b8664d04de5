/** The ways between the screens of the offset's forms: list, entry, paper, batch. The screens do not know each other. */
@NullMarked
package ir.kargozar.desktop.offset;

import org.jspecify.annotations.NullMarked;
