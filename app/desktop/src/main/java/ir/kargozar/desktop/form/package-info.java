/** The typed form language: a field is declared once with label, rule and place in the keyboard's order; its error stands beside it. Must not know any feature. */
@NullMarked
package ir.kargozar.desktop.form;

import org.jspecify.annotations.NullMarked;
