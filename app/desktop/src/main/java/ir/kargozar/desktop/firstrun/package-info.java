/**
 * The first run: what an office is asked before it has a workspace, and how it begins. Loaded only then. Must not know
 * the screens of an opened workspace, nor how one is stored.
 */
@NullMarked
package ir.kargozar.desktop.firstrun;

import org.jspecify.annotations.NullMarked;
