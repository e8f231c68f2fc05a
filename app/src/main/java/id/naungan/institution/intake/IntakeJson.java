package id.naungan.institution.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.naungan.institution.intake.reading.HomeRow;
import id.naungan.sheet.layout.SheetChoice;
import id.naungan.sheet.value.Hint;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows, reasons and mappings as the database keeps them. */
public final class IntakeJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final TypeReference<List<Hint>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<SheetChoice>> CHOICES = new TypeReference<>() {};

    private IntakeJson() {}

    /** The database keeps no NUL. */
    public static String write(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", "");
    }

    public static HomeRow row(String content) {
        return JSON.readValue(content, HomeRow.class);
    }

    /** The cells of a refused row, as the user sees them. */
    public static List<String> cells(String content) {
        return List.of(JSON.readValue(content, String[].class));
    }

    public static List<Hint> reasons(String reasons) {
        return JSON.readValue(reasons, REASONS);
    }

    static List<SheetChoice> choices(String mapping) {
        return JSON.readValue(mapping, CHOICES);
    }
}
