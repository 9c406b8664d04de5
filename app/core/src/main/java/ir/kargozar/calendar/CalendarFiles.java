package ir.kargozar.calendar;

import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.net.URL;
import net.time4j.base.ResourceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of Time4J on the class path. Its own way asks a class for its jar, and a class out of an AOT cache does
 * not know it where the folder in which the cache was made is gone: on every machine but that of the build. Java is told of
 * it by {@code -Dnet.time4j.base.ResourceLoader} (app/kargozar); all else is left to Time4J's own.
 */
public final class CalendarFiles extends ResourceLoader {

    private static final String OWN = "net.time4j.base.ResourceLoader$StdResourceLoader";

    private final ResourceLoader own = own();

    private static ResourceLoader own() {
        try {
            Constructor<?> made = Class.forName(OWN).getDeclaredConstructor();
            made.setAccessible(true);
            return (ResourceLoader) made.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(OWN, e);
        }
    }

    @Override
    public @Nullable URI locate(String module, Class<?> beside, String path) {
        URL found = beside.getClassLoader().getResource(path);
        return found == null ? null : URI.create(found.toExternalForm());
    }

    @Override
    public @Nullable InputStream load(@Nullable URI uri, boolean noCache) {
        return own.load(uri, noCache);
    }

    @Override
    public <S> Iterable<S> services(Class<S> type) {
        return own.services(type);
    }
}
