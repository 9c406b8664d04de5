/** People in a table beside the claims that name them. Must not know files, keys or which engine serves. */
@NullMarked
package ir.kargozar.storage.person;

import org.jspecify.annotations.NullMarked;
