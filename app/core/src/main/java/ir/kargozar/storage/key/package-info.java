/**
 * The data key of a workspace and its two wrappings: by passphrase and by recovery key. Knows neither files nor
 * databases.
 */
@NullMarked
package ir.kargozar.storage.key;

import org.jspecify.annotations.NullMarked;
