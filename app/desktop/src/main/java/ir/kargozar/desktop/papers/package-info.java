/** A printed paper on screen: preview, printer, file. Knows PDF pages and where a value stands on them, not what it means. */
@NullMarked
package ir.kargozar.desktop.papers;

import org.jspecify.annotations.NullMarked;
