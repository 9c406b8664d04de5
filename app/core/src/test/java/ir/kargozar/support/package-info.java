/** What helpers see of a machine, and what they must never see. */
@NullMarked
package ir.kargozar.support;

import org.jspecify.annotations.NullMarked;
