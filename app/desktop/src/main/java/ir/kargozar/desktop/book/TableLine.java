package ir.kargozar.desktop.book;

import ir.kargozar.desktop.theme.Icon;

/**
 * Something that lies on this desk's table.
 *
 * @param id of its button, which begins with {@code table-}
 * @param tone {@code bad} for what is overdue
 * @param look shows the rows it is about
 */
public record TableLine(String id, Icon icon, String tone, String sentence, Runnable look) {}
