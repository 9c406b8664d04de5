/** A lesson's text as blocks, read from CommonMark: what is drawn and searched, in no toolkit. */
@NullMarked
package ir.kargozar.training.content.page;

import org.jspecify.annotations.NullMarked;
