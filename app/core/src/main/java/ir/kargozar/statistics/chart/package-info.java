/** Charts as shapes: one geometry for screen, SVG and paper. Must not know what is counted, nor who draws. */
@NullMarked
package ir.kargozar.statistics.chart;

import org.jspecify.annotations.NullMarked;
