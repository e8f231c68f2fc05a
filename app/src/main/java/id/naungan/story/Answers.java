package id.naungan.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What stands in the sections of the demo's cases, from a plain text file: once for everybody, changed where somebody is different. */
final class Answers {

    private static final String FILE = "story/answers.txt";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String DAYS = "[+-]\\d+";
    private static final String CODES = "[A-Z0-9_]+(\\|[A-Z0-9_]+)+";

    private final Map<String, Map<String, String>> blocks = new HashMap<>();

    private Answers() {}

    static Answers read() {
        var answers = new Answers();
        Map<String, String> block = new LinkedHashMap<>();
        for (var line : lines()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (line.startsWith("@ ")) {
                block = answers.blocks.computeIfAbsent(line.substring(2).strip(), name -> new LinkedHashMap<>());
            } else {
                var parts = line.split(" ", 2);
                block.put(parts[0], parts[1].strip());
            }
        }
        return answers;
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a phone would send it; of the names the later one has the last word. */
    Map<String, String[]> of(String section, List<String> who, LocalDate on) {
        var merged = new LinkedHashMap<>(blocks.getOrDefault(section, Map.of()));
        for (var name : who) merged.putAll(blocks.getOrDefault(section + " " + name, Map.of()));
        var texts = new LinkedHashMap<String, String[]>();
        merged.forEach((path, text) -> {
            if (!text.equals("-")) texts.put(path, typed(text, on));
        });
        return texts;
    }

    private static String[] typed(String text, LocalDate on) {
        if (text.matches(DAYS))
            return new String[] {on.plusDays(Integer.parseInt(text)).format(DAY)};
        return text.matches(CODES) ? text.split("\\|") : new String[] {text};
    }
}
