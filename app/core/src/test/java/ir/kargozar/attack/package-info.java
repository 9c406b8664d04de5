/** What happens to packages from outside: kills, full disks, two at once, too little memory. Real processes. */
@NullMarked
package ir.kargozar.attack;

import org.jspecify.annotations.NullMarked;
