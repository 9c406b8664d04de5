/** Approved claims that become documents of a centre, where insured persons assigned them. */
@NullMarked
package ir.kargozar.desktop.assignment;

import org.jspecify.annotations.NullMarked;
