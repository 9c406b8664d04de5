/** A printed paper on screen: preview, printer, file. Knows PDF pages, not what stands on them. */
@NullMarked
package ir.kargozar.desktop.papers;

import org.jspecify.annotations.NullMarked;
