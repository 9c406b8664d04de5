package ir.kargozar.exchange.v1;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that once brought something else than a refusal, kept in {@code src/test/resources/fuzz/TARGET}. */
class FoundByFuzzTest {
    private static final Path FOUND =
            Path.of(System.getProperty("kargozar.root"), "app", "core", "src", "test", "resources", "fuzz");

    static List<Path> onlyRefusesToday() throws Exception {
        try (Stream<Path> files = Files.walk(FOUND)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource
    void onlyRefusesToday(Path input) throws Throwable {
        target(FOUND.relativize(input).getName(0).toString()).invokeExact(Files.readAllBytes(input));
    }

    @Test
    void whatWasFoundIsStillHere() throws Exception {
        assertThat(onlyRefusesToday()).isNotEmpty();
    }

    private static MethodHandle target(String name) throws ReflectiveOperationException {
        Class<?> target = Class.forName(Fuzz.class.getName() + "$" + name);
        return MethodHandles.lookup()
                .findStatic(target, "fuzzerTestOneInput", MethodType.methodType(void.class, byte[].class));
    }
}
