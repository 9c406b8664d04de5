/** Many forms of one kind from the rows of a pasted or imported list: looked over, stored, printed as one job. Must not know the other screens. */
@NullMarked
package ir.kargozar.desktop.batch;

import org.jspecify.annotations.NullMarked;
