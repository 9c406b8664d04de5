/** The first screen of the day: what is next. Counts and due days, each a button. */
@NullMarked
package ir.kargozar.desktop.home;

import org.jspecify.annotations.NullMarked;
