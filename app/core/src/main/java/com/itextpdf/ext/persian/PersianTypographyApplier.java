package com.itextpdf.ext.persian;

import com.itextpdf.commons.actions.contexts.IMetaInfo;
import com.itextpdf.commons.actions.sequence.SequenceId;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.renderer.LineRenderer.RendererGlyph;
import com.itextpdf.layout.renderer.TypographyUtils;
import com.itextpdf.layout.renderer.typography.AbstractTypographyApplier;
import ir.kargozar.printing.typography.Directions;
import ir.kargozar.printing.typography.LineOrder;
import ir.kargozar.printing.typography.PersianTypography;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** iText's typography hook, answered by Kargozar's own Persian typography. */
public final class PersianTypographyApplier extends AbstractTypographyApplier {
    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.ARABIC);
    private static final PersianTypographyApplier ONLY = new PersianTypographyApplier(new PersianTypography());

    private final PersianTypography typography;

    private PersianTypographyApplier(PersianTypography typography) {
        this.typography = typography;
    }

    /** Makes iText lay out Persian; call before the first layout, as often as wanted. */
    public static void install() {
        TypographyUtils.setTypographyApplierInstance(ONLY);
    }

    @Override
    public boolean isPdfCalligraphInstance() {
        return false;
    }

    @Override
    public Collection<UnicodeScript> getSupportedScripts() {
        return SCRIPTS;
    }

    @Override
    public Collection<UnicodeScript> getSupportedScripts(@Nullable Object configuration) {
        return SCRIPTS;
    }

    @Override
    public boolean applyOtfScript(
            TrueTypeFont font,
            GlyphLine line,
            UnicodeScript script,
            @Nullable Object configuration,
            @Nullable SequenceId id,
            @Nullable IMetaInfo info) {
        typography.shape(font, line);
        return true;
    }

    @Override
    public boolean applyKerning(FontProgram font, GlyphLine line, @Nullable SequenceId id, @Nullable IMetaInfo info) {
        return false;
    }

    @Override
    public byte[] getBidiLevels(
            BaseDirection base, int[] characters, @Nullable SequenceId id, @Nullable IMetaInfo info) {
        return Directions.levels(base, characters);
    }

    @Override
    public int @Nullable [] reorderLine(List<RendererGlyph> line, byte[] lineLevels, byte[] levels) {
        return LineOrder.reorder(line, lineLevels);
    }

    @Override
    public List<Integer> getPossibleBreaks(String text) {
        return List.of();
    }

    @Override
    public Map<String, byte[]> loadShippedFonts() {
        return new HashMap<>();
    }
}
