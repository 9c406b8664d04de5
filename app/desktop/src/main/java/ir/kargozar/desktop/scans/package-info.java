/** Scans on screen: tiles with thumbnails, the viewer, the watched folder. Must not know how a scan is read or kept. */
@NullMarked
package ir.kargozar.desktop.scans;

import org.jspecify.annotations.NullMarked;
