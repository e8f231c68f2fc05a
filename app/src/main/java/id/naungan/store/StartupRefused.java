package id.naungan.store;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The program cannot start and says why in words, in Indonesian and English, without a stack trace. */
public final class StartupRefused extends RuntimeException {

    /** Why, the exit code of the process and the key of the sentence in {@code messages/store}. */
    public enum Why {
        DATABASE(1, "database"),
        EXTERNAL_DATABASE(1, "external-database"),
        UNKNOWN_COMMAND(64, "unknown-command"),
        PORT_TAKEN(2, "port-taken"),
        NEWER_DATA(3, "newer-data"),
        OTHER_MIGRATIONS(3, "other-migrations"),
        FOLDER_IN_USE(5, "folder-in-use"),
        FOLDER_UNUSABLE(5, "folder-unusable"),
        NOT_DURABLE(6, "not-durable"),
        ROLE_TOO_STRONG(6, "role-too-strong");

        private final int exitCode;
        private final String key;

        Why(int exitCode, String key) {
            this.exitCode = exitCode;
            this.key = key;
        }
    }

    private final Why why;

    public StartupRefused(Why why, Object... details) {
        this(why, null, details);
    }

    StartupRefused(Why why, @Nullable Throwable cause, Object... details) {
        super(inBothLanguages(why, details), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    int exitCode() {
        return why.exitCode;
    }

    private static String inBothLanguages(Why why, Object... details) {
        return sentence(why, Locale.ROOT, details) + "\n\n" + sentence(why, Locale.ENGLISH, details);
    }

    private static String sentence(Why why, Locale language, Object... details) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var text = ResourceBundle.getBundle("messages/store", language, control).getString("refused." + why.key);
        return text.formatted(details);
    }
}
