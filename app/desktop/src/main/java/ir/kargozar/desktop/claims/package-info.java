/** Claims on screen: the list with its search, and the details. The model knows the claims, views only the model. Must not know the form. */
@NullMarked
package ir.kargozar.desktop.claims;

import org.jspecify.annotations.NullMarked;
