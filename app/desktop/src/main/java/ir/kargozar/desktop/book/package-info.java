/** What a place over the offset's books is made of: sections, tables, lists from files, and words. Knows no desk's list. */
@NullMarked
package ir.kargozar.desktop.book;

import org.jspecify.annotations.NullMarked;
