/** Monthly statistics between offices: which of them an office is owed. Must not know the form of packages. */
@NullMarked
package ir.kargozar.handover.statement;

import org.jspecify.annotations.NullMarked;
