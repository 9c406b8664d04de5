/** The guided entry of one of the four forms, generated from its definition, beside its living page. Must not know the list, nor where the form goes next. */
@NullMarked
package ir.kargozar.desktop.filling;

import org.jspecify.annotations.NullMarked;
