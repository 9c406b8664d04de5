@NullMarked
package ir.kargozar.desktop.statistics;

import org.jspecify.annotations.NullMarked;
