package id.naungan.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of all modules: {@code messages/<module>.properties} in Indonesian, {@code messages/<module>_en.properties} in English. */
public final class Messages {

    public static final Locale INDONESIAN = Locale.of("id");
    private final Map<String, String> indonesian = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final boolean strict;

    /** A strict one throws on a missing key, a lenient one shows the key. */
    public Messages(boolean strict) {
        this(strict, "classpath*:messages/*.properties");
    }

    Messages(boolean strict, String files) {
        this.strict = strict;
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(files)) {
                add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Resource file) throws IOException {
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        var name = file.getFilename();
        var into = name != null && name.endsWith("_en.properties") ? english : indonesian;
        for (var key : words.stringPropertyNames()) {
            if (into.put(key, words.getProperty(key)) != null) {
                throw new IllegalStateException("Message key " + key + " of " + name + " stands in another file too");
            }
        }
    }

    /** The sentence of a key; arguments are filled in as {@code {0}}, and an apostrophe is an apostrophe. */
    public String get(Locale locale, String key, Object... args) {
        var words = words(locale).get(key);
        if (words == null) {
            if (strict) {
                throw new IllegalArgumentException("No message " + key + " in " + locale);
            }
            return key;
        }
        return args.length == 0 ? words : new MessageFormat(words.replace("'", "''"), locale).format(args);
    }

    public boolean has(Locale locale, String key) {
        return words(locale).containsKey(key);
    }

    /** Every key of a language. */
    public Set<String> keys(Locale locale) {
        return Set.copyOf(words(locale).keySet());
    }

    /** All sentences whose key begins so, as a JSON object for the browser; keys without the beginning. */
    String json(Locale locale, String beginning) {
        return words(locale).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> quoted(entry.getKey().substring(beginning.length())) + ":" + quoted(entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private Map<String, String> words(Locale locale) {
        return locale.getLanguage().equals("en") ? english : indonesian;
    }
}
