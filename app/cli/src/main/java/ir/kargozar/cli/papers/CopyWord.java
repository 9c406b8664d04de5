package ir.kargozar.cli.papers;

import ir.kargozar.offset.form.Copy;
import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A copy by its recipient: {@code documents-office}, {@code provincial-office} or {@code centre}. */
final class CopyWord implements ITypeConverter<Copy> {

    @Override
    public Copy convert(String typed) {
        String name = typed.replace('-', '_').toUpperCase(Locale.ROOT);
        return Arrays.stream(Copy.values())
                .filter(copy -> copy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(typed));
    }
}
