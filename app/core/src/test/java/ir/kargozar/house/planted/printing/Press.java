package ir.kargozar.house.planted.printing;

import com.itextpdf.kernel.geom.PageSize;

/** Printing may use iText: no fault. */
public record Press(PageSize size) {}
