package ir.kargozar.desktop.excerpt;

import java.util.concurrent.Callable;

/**
 * Records that were asked for elsewhere, instead of those a filter finds.
 *
 * @param sentence says which they are
 * @param records reads them, off the window's thread
 * @param back to where they were asked for
 */
public record Excerpt<T>(String sentence, Callable<T> records, Runnable back) {}
