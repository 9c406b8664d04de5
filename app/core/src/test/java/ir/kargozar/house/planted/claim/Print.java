package ir.kargozar.house.planted.claim;

import com.itextpdf.kernel.geom.PageSize;

/** A feature that uses iText: a planted fault. */
public record Print(PageSize size) {}
