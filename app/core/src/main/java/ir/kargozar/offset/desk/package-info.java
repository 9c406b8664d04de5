/** What people do with forms of the offset: entering, printing, and the way through the secretariat and the meeting. */
@NullMarked
package ir.kargozar.offset.desk;

import org.jspecify.annotations.NullMarked;
