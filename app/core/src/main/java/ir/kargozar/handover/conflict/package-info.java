/** Claims and forms that came otherwise than they stand here: kept beside each other until a person decides. Knows no store and no file. */
@NullMarked
package ir.kargozar.handover.conflict;

import org.jspecify.annotations.NullMarked;
