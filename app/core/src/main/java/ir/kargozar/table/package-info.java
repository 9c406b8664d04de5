/** Tables as files for spreadsheets: CSV and XLSX, a row at a time. Must not know what stands in them. */
@NullMarked
package ir.kargozar.table;

import org.jspecify.annotations.NullMarked;
