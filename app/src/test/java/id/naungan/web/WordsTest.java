package id.naungan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words of the whole application together: complete in both languages, none missing, none written past the files. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Messages WORDS = new Messages(true, "file:src/main/resources/messages/*.properties");
    private static final String KEY = "\"([a-zA-Z0-9_.-]+)\"";

    /** Where Java names a message key; a literal that is continued with + is only the beginning of a key. */
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("\\b(?:msg|say)\\(\\s*" + KEY + "(\\s*\\+)?"),
            Pattern.compile("new NavItem\\(\\s*\\d+,\\s*" + KEY + "(\\s*\\+)?"),
            Pattern.compile("new (?:Tab|Difference)\\(\\s*" + KEY + "(\\s*\\+)?"),
            Pattern.compile("\\.wrong\\(\\s*\"[^\"]*\",\\s*" + KEY + "(\\s*\\+)?"),
            Pattern.compile(
                    "new (?:IllegalArgumentException|Malformed)\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"()"),
            Pattern.compile("new Unreadable\\(\\s*" + KEY + "(\\s*\\+)?"),
            Pattern.compile("message = " + KEY + "()"));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(WORDS.keys(Locale.ENGLISH)).isEqualTo(WORDS.keys(Messages.INDONESIAN));
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        assertThat(WORDS.keys(Locale.ENGLISH))
                .allSatisfy(key -> assertThat(arguments(key, Locale.ENGLISH))
                        .as(key)
                        .isEqualTo(arguments(key, Messages.INDONESIAN)));
    }

    @Test
    void everyKeyThatIsNamedExists() {
        var missing = new TreeSet<String>();
        sources(".java", ".jte")
                .forEach(file -> NAMED.stream()
                        .flatMap(pattern -> pattern.matcher(read(file)).results())
                        .filter(Predicate.not(WordsTest::known))
                        .filter(found -> !asked(found, file))
                        .forEach(found -> missing.add(found.group(1) + " in " + MAIN.relativize(file))));
        assertThat(missing).isEmpty();
    }

    @Test
    void noTemplateWritesWordsOfItsOwn() {
        var own = sources(".jte")
                .flatMap(file -> TemplateText.in(read(file)).stream().map(text -> MAIN.relativize(file) + ": " + text));
        assertThat(own).isEmpty();
    }

    @Test
    void wordsOfATemplatesOwnWouldBeFound() {
        assertThat(TemplateText.in("""
                        @import id.naungan.web.Ui
                        @param Ui ui
                        @template.layout.page(ui = ui, title = "Akun saya", content = @`
                        <p class="card">Selamat datang, ${ui.who() == null ? "" : "Bapak"}</p>
                        @if(ui.may("X"))<a href="/x" title="Buka">${ui.msg("x.y")}</a>@else tidak ada @endif
                        <input placeholder="${ui.msg("x")}" aria-label="Cari"> &nbsp; – 3
                        @template.web.card(@`<b>dalam</b>`)
                        `)
                        """))
                .containsExactlyInAnyOrder(
                        "Akun saya", "Selamat datang,", "Bapak", "Buka", "tidak ada", "Cari", "dalam");
    }

    @Test
    void anUnknownKeyWouldBeFound() {
        var found =
                NAMED.getFirst().matcher("ui.msg(\"no.such.key\")").results().toList();
        assertThat(found).hasSize(1).noneMatch(WordsTest::known);
    }

    private static boolean asked(MatchResult found, Path file) {
        return read(file).contains("has(\"" + found.group(1) + "\"");
    }

    private static boolean known(MatchResult found) {
        var key = found.group(1);
        var beginning = found.group(2) != null && !found.group(2).isEmpty();
        return beginning
                ? WORDS.keys(Messages.INDONESIAN).stream().anyMatch(one -> one.startsWith(key))
                : WORDS.has(Messages.INDONESIAN, key);
    }

    private static List<String> arguments(String key, Locale locale) {
        var text = WORDS.get(locale, key);
        new MessageFormat(text.replace("'", "''"), locale);
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Path> sources(String... ends) {
        try (var files = Files.walk(MAIN)) {
            return files.filter(file -> Stream.of(ends).anyMatch(file.toString()::endsWith)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
