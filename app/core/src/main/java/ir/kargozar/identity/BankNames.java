package ir.kargozar.identity;

import ir.kargozar.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * Names of banks by the three digits of a Sheba that name them, from {@code resources/banks/XX.properties}: a default
 * gathered from public lists (spec D), which an office may put right. A code that is not there is no error.
 */
public final class BankNames {
    private final Properties names;

    private BankNames(Properties names) {
        this.names = names;
    }

    public static BankNames of(Language language) {
        String path = "/kargozar/banks/" + language.code() + ".properties";
        Properties names = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BankNames.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            names.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BankNames(names);
    }

    /** @param code as {@link Sheba#bankCode()} */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.getProperty(code));
    }
}
