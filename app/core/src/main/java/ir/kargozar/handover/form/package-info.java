/** Forms between offices: to whom each goes, and what another office's form must be. Must not know the form of packages. */
@NullMarked
package ir.kargozar.handover.form;

import org.jspecify.annotations.NullMarked;
