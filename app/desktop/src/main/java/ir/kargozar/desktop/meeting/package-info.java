/** The joint meeting on the screen: its agenda, and the provincial office's word. Must not know another place. */
@NullMarked
package ir.kargozar.desktop.meeting;

import org.jspecify.annotations.NullMarked;
