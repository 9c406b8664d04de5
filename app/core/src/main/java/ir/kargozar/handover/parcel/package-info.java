/** What travels between offices, and the port of its file. Must not know the file's form, outbox or inbox. */
@NullMarked
package ir.kargozar.handover.parcel;

import org.jspecify.annotations.NullMarked;
