package id.naungan.access.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.util.StringUtils;

/** The product ships only a few classes of Bouncy Castle; passwords are hashed and checked with nothing but those. */
class ShippedArgon2Test {

    @Test
    void passwordsAreHashedAndCheckedWithWhatIsShipped() throws Exception {
        try (var shipped = only(Path.of("target/classes").toUri().toURL())) {
            var here = new Argon2PasswordEncoder(16, 32, 1, 19456, 2);
            var there = encoder(shipped);
            var hash = (String) call(there, "encode", "kucing-hitam-di-atap-9");
            assertThat(hash).startsWith("$argon2id$");
            assertThat(here.matches("kucing-hitam-di-atap-9", hash)).isTrue();
            assertThat(call(there, "matches", "kucing-hitam-di-atap-9", here.encode("kucing-hitam-di-atap-9")))
                    .isEqualTo(true);
            assertThat(call(there, "matches", "kucing-putih", hash)).isEqualTo(false);
        }
    }

    @Test
    void aMissingClassWouldBeFound() throws Exception {
        try (var nothing = only()) {
            assertThatThrownBy(() -> call(encoder(nothing), "encode", "x"))
                    .hasRootCauseInstanceOf(ClassNotFoundException.class);
        }
    }

    /** Sees the JDK, the encoder, what it uses of Spring, and these folders; not the library that is on the classpath of tests. */
    private static URLClassLoader only(URL... folders) {
        var urls = Arrays.copyOf(folders, folders.length + 3);
        urls[folders.length] = source(Argon2PasswordEncoder.class);
        urls[folders.length + 1] = source(LogFactory.class);
        urls[folders.length + 2] = source(StringUtils.class);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL source(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Object encoder(ClassLoader loader) throws Exception {
        return loader.loadClass(Argon2PasswordEncoder.class.getName())
                .getConstructor(int.class, int.class, int.class, int.class, int.class)
                .newInstance(16, 32, 1, 19456, 2);
    }

    private static Object call(Object encoder, String method, String... texts) throws Exception {
        var types = new Class<?>[texts.length];
        Arrays.fill(types, String.class);
        types[0] = CharSequence.class;
        return encoder.getClass().getMethod(method, types).invoke(encoder, (Object[]) texts);
    }
}
