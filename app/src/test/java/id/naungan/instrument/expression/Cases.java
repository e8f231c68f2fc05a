package id.naungan.instrument.expression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of cases that the server and the phone must answer alike; today is 15 March 2026. */
public record Cases(String expression, String here, Map<String, Object> answers, String text, boolean holds) {

    public static List<Cases> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/instrument/expressions.tsv")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cases of(String[] cells) {
        var answers = new LinkedHashMap<String, Object>();
        for (var pair : cells[2].strip().split(";")) {
            if (!pair.contains("=")) continue;
            var name = pair.substring(0, pair.indexOf('='));
            var value = pair.substring(pair.indexOf('=') + 1);
            answers.put(name, name.equals("t") ? Arrays.asList(value.split("\\|")) : value);
        }
        return new Cases(cells[0], cells[1].strip(), answers, cells[3], Boolean.parseBoolean(cells[4].strip()));
    }
}
