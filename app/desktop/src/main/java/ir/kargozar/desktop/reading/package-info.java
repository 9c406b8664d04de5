/** Pages of lessons drawn. Must not know where they come from, nor who reads them. */
@NullMarked
package ir.kargozar.desktop.reading;

import org.jspecify.annotations.NullMarked;
