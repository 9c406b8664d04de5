/**
 * What the forms of the offset circular ask for: fields, rows, rules and signatures as data (an office's own before the
 * shipped default), and a form's entry read against them. Must not know a form's life nor how it is stored.
 */
@NullMarked
package ir.kargozar.offset.form;

import org.jspecify.annotations.NullMarked;
