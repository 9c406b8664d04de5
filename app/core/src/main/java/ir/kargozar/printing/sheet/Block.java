package ir.kargozar.printing.sheet;

/** One thing on a sheet; blocks follow each other down the page. */
public sealed interface Block permits Boxes, Fields, Items, Letterhead, Paragraph, Pictures, Table {}
