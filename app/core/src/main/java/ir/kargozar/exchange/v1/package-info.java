/**
 * The wire, version 1: bag, CMS messages, manifest, records. Hidden: only {@code exchange} may know it, and it must not
 * know who asks.
 */
@NullMarked
package ir.kargozar.exchange.v1;

import org.jspecify.annotations.NullMarked;
