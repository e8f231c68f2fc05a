package id.naungan.casework.roster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.casework.roster.reading.layout.RosterField;
import id.naungan.sheet.layout.Confidence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RosterMessagesTest {

    private final Properties indonesian = load("/messages/roster.properties");
    private final Properties english = load("/messages/roster_en.properties");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
        for (var key : indonesian.stringPropertyNames()) {
            var arguments = format(indonesian, key).getFormatsByArgumentIndex().length;
            assertThat(format(english, key).getFormatsByArgumentIndex()).as(key).hasSize(arguments);
        }
    }

    @Test
    void every_field_and_confidence_has_a_name() {
        for (var field : RosterField.values()) {
            assertThat(indonesian).containsKey("roster.field." + field);
        }
        var shared = load("/messages/sheet.properties");
        for (var confidence : Confidence.values()) {
            assertThat(shared).containsKey("sheet.confidence." + confidence);
        }
    }

    /** As the screens do: an apostrophe is an apostrophe. */
    private static MessageFormat format(Properties words, String key) {
        return new MessageFormat(words.getProperty(key).replace("'", "''"));
    }

    private static Properties load(String path) {
        var properties = new Properties();
        try (var in = RosterMessagesTest.class.getResourceAsStream(path)) {
            assertThat(in).isNotNull();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
