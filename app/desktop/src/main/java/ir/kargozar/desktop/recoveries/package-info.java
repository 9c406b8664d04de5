/** The recoveries behind a figure, to read. The model reads them, the view only shows the model. */
@NullMarked
package ir.kargozar.desktop.recoveries;

import org.jspecify.annotations.NullMarked;
