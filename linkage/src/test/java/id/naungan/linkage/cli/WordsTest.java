package id.naungan.linkage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.linkage.compare.Measure;
import id.naungan.linkage.compare.Scale;
import id.naungan.linkage.report.Levels;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Scale TWO_BOUNDS = new Scale(List.of(1.0, 2.0), "", 0, 1);

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var in = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/id/naungan/linkage/" + file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties indonesian = words("messages.properties");
        Properties english = words("messages_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        for (String key : indonesian.stringPropertyNames()) {
            for (int gap = 0; gap < 4; gap++) {
                assertThat(english.getProperty(key).contains("{" + gap + "}"))
                        .as(key + " {" + gap + "}")
                        .isEqualTo(indonesian.getProperty(key).contains("{" + gap + "}"));
            }
        }
    }

    @Test
    void everyLevelHasAName() throws IOException {
        Properties words = words("messages.properties");
        for (Measure measure : Measure.values()) {
            for (int level = 0; level < measure.levels(TWO_BOUNDS); level++) {
                String key = Levels.key(measure, level);
                for (String of : measure.choices().isEmpty() ? Set.of("bound") : measure.choices()) {
                    assertThat(words).containsKey(key.replaceFirst("bound$", of));
                }
            }
        }
    }

    @Test
    void everyRefusalHasASentence() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var refusals = Pattern.compile("new (?:id\\.naungan\\.linkage\\.table\\.)?Refusal\\(\\s*\"([^\"]+)\"")
                        .matcher(Files.readString(file));
                refusals.results().forEach(r -> keys.add("refused." + r.group(1)));
            }
        }
        assertThat(keys).hasSizeGreaterThan(20);
        assertThat(words("messages.properties").stringPropertyNames()).containsAll(keys);
    }
}
