/**
 * The one class that must live under iText's package name, because iText refuses typographers from elsewhere. Delegates
 * everything to {@code ir.kargozar.printing.typography}; must not hold any logic.
 */
@NullMarked
package com.itextpdf.ext.persian;

import org.jspecify.annotations.NullMarked;
