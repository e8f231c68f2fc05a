package id.naungan.casework.roster;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.naungan.casework.roster.reading.row.RosterRow;
import id.naungan.sheet.layout.SheetChoice;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows, reasons and mappings as the database keeps them. */
public final class RosterJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<SheetChoice>> CHOICES = new TypeReference<>() {};

    private RosterJson() {}

    /** The database keeps no NUL. */
    public static String write(Object value) {
        return JSON.writeValueAsString(value).replace("\\u0000", "");
    }

    public static RosterRow row(String content) {
        return JSON.readValue(content, RosterRow.class);
    }

    /** The cells of a refused row, as the user sees them. */
    public static List<String> cells(String content) {
        return List.of(JSON.readValue(content, String[].class));
    }

    public static List<Why> reasons(String reasons) {
        return JSON.readValue(reasons, REASONS);
    }

    static List<SheetChoice> choices(String mapping) {
        return JSON.readValue(mapping, CHOICES);
    }
}
