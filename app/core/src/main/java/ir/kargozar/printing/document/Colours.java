package ir.kargozar.printing.document;

import ir.kargozar.printing.sheet.Ink;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Inks as the operands of colour operators. */
public final class Colours {
    private static final Map<Ink, String> OPERANDS = operands();

    private Colours() {}

    /** Red, green and blue from 0 to 1, each with a blank after it. */
    public static String of(Ink ink) {
        return Objects.requireNonNull(OPERANDS.get(ink));
    }

    private static Map<Ink, String> operands() {
        Map<Ink, String> operands = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            operands.put(
                    ink,
                    String.format(
                            Locale.ROOT,
                            "%.5f %.5f %.5f ",
                            ink.red() / 255.0,
                            ink.green() / 255.0,
                            ink.blue() / 255.0));
        }
        return Map.copyOf(operands);
    }
}
