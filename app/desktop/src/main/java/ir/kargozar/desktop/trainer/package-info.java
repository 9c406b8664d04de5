/** The class at a glance for who trains: people, sessions, results, certificates. Views show models; only models ask the school. */
@NullMarked
package ir.kargozar.desktop.trainer;

import org.jspecify.annotations.NullMarked;
