/**
 * Files of scans read with distrust, shrunk by the stated rule (decision 0013) and drawn. Must not know where scans are
 * kept. Never writes a file: what is decoded stays in memory.
 */
@NullMarked
package ir.kargozar.imaging;

import org.jspecify.annotations.NullMarked;
