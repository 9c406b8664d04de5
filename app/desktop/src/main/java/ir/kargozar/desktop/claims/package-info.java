/** Claims on screen: the list with its search, the details, and the form. Models know the claim desk, views only models. */
@NullMarked
package ir.kargozar.desktop.claims;

import org.jspecify.annotations.NullMarked;
