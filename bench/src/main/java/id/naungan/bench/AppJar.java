package id.naungan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * The application's jar as a file: what it ships, and the one rule the seed cannot do without. Search words are made by the
 * application's own class, read out of the jar, so that seeded people are found exactly as if they had been typed in.
 */
public final class AppJar {

    private static final String CLASSES = "BOOT-INF/classes/";

    private final Path path;
    private final Method searchWords;

    public AppJar(Path path) {
        this.path = path;
        try {
            searchWords = new Inside(new JarFile(path.toFile()))
                    .loadClass("id.naungan.client.search.SearchWords")
                    .getMethod("of", String.class, String.class, String.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("no search words in " + path, e);
        }
    }

    public Path path() {
        return path;
    }

    @SuppressWarnings("unchecked")
    public List<String> searchWords(String name, @Nullable String nickname, @Nullable String mother) {
        try {
            return (List<String>) searchWords.invoke(null, name, nickname, mother);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> lines(String resource) {
        try (var jar = new JarFile(path.toFile());
                var in = jar.getInputStream(jar.getEntry(CLASSES + resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Inside extends ClassLoader {

        private final JarFile jar;

        Inside(JarFile jar) {
            super(AppJar.class.getClassLoader());
            this.jar = jar;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            var entry = jar.getEntry(CLASSES + name.replace('.', '/') + ".class");
            if (entry == null) throw new ClassNotFoundException(name);
            try (var in = jar.getInputStream(entry)) {
                var bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
