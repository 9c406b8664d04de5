/** The ways of packages and of what the documents office does with them: questions, files, from screen to screen. */
@NullMarked
package ir.kargozar.desktop.desks;

import org.jspecify.annotations.NullMarked;
