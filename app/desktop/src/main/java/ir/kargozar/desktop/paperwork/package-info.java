/** The hand-over sheet ticked against paper files by two people. Must not know packages. */
@NullMarked
package ir.kargozar.desktop.paperwork;

import org.jspecify.annotations.NullMarked;
