package ir.kargozar.printing.shaping;

import com.itextpdf.io.font.otf.FeatureRecord;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.io.font.otf.LanguageRecord;
import com.itextpdf.io.font.otf.OpenTableLookup;
import com.itextpdf.io.font.otf.OpenTypeFontTableReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lookups of one table (GSUB or GPOS) of a font, by feature, for Persian written in the Arabic script. */
final class FontFeatures {
    private static final String SCRIPT = "arab";
    private static final String PERSIAN = "FAR ";

    private final Map<String, List<OpenTableLookup>> lookups;

    private FontFeatures(Map<String, List<OpenTableLookup>> lookups) {
        this.lookups = lookups;
    }

    static FontFeatures read(@Nullable OpenTypeFontTableReader table) {
        Map<String, List<OpenTableLookup>> byTag = new HashMap<>();
        if (table != null) {
            LanguageRecord language = language(table);
            for (int index : language == null ? new int[0] : language.getFeatures()) {
                FeatureRecord feature = table.getFeatureRecords().get(index);
                byTag.computeIfAbsent(feature.getTag(), tag -> new ArrayList<>())
                        .addAll(table.getLookups(feature).stream()
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
        return new FontFeatures(byTag);
    }

    private static @Nullable LanguageRecord language(OpenTypeFontTableReader table) {
        return Stream.of(table.getLanguageRecord(SCRIPT, PERSIAN), table.getLanguageRecord(SCRIPT))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> table.getLanguageRecord("DFLT"));
    }

    /** Applies the named features to the whole line, one after the other. */
    void apply(GlyphLine line, String... features) {
        for (String feature : features) {
            lookups.getOrDefault(feature, List.of()).forEach(lookup -> lookup.transformLine(line));
        }
    }

    /** Applies all named features together, in the order of the font's lookup list, as GPOS wants it. */
    void applyInLookupOrder(GlyphLine line, List<String> features) {
        features.stream()
                .flatMap(feature -> lookups.getOrDefault(feature, List.of()).stream())
                .sorted(Comparator.comparingInt(OpenTableLookup::getIndexInLookupList))
                .distinct()
                .forEach(lookup -> lookup.transformLine(line));
    }

    /** Applies one feature to one glyph. */
    void applyAt(GlyphLine line, int index, String feature) {
        for (OpenTableLookup lookup : lookups.getOrDefault(feature, List.of())) {
            line.setIdx(index);
            lookup.transformOne(line);
        }
    }
}
