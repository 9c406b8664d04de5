package ir.kargozar.desktop.papers;

import java.util.Optional;

/**
 * How a paper is to be printed.
 *
 * @param printer its name
 * @param copies of the whole paper, 1 and up
 * @param duplex on both sides, turned over the long edge
 * @param tray from which the paper comes; the printer's usual one where none is named
 */
public record PrintWish(String printer, int copies, boolean duplex, Optional<String> tray) {}
