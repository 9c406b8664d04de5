package ir.kargozar.storage.key;

/**
 * The data key under one passphrase, both in base 64.
 *
 * @param salt of the stretching
 * @param key the data key, sealed
 */
record Wrapped(String salt, String key) {}
