/** Commands on a printed form's way through the secretariat and the joint meeting. Must not know how forms are stored. */
@NullMarked
package ir.kargozar.cli.secretariat;

import org.jspecify.annotations.NullMarked;
