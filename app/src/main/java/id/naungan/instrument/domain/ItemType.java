package id.naungan.instrument.domain;

import id.naungan.kernel.Worded;
import java.util.Locale;
import java.util.Optional;

/** What kind of question it is, by the names of XLSForm. */
public enum ItemType implements Worded {
    TEXT,
    INTEGER,
    DECIMAL,
    DATE,
    TIME,
    DATETIME,
    SELECT_ONE,
    SELECT_MULTIPLE,
    NOTE,
    IMAGE,
    GEOPOINT,
    ACKNOWLEDGE,
    GROUP,
    REPEAT,
    CALCULATE;

    /** The answer to an acknowledgement. */
    public static final String OK = "OK";

    public String xls() {
        return switch (this) {
            case DATETIME -> "dateTime";
            case GROUP -> "begin_group";
            case REPEAT -> "begin_repeat";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** By the word that stands in a workbook, without the list. */
    public static Optional<ItemType> ofXls(String word) {
        var plain = word.toUpperCase(Locale.ROOT);
        return switch (plain) {
            case "STRING" -> Optional.of(TEXT);
            case "INT" -> Optional.of(INTEGER);
            case "PHOTO" -> Optional.of(IMAGE);
            case "TRIGGER" -> Optional.of(ACKNOWLEDGE);
            case "GROUP", "REPEAT" -> Optional.empty();
            default ->
                java.util.Arrays.stream(values())
                        .filter(type -> type.name().equals(plain))
                        .findFirst();
        };
    }

    public boolean holds() {
        return this == GROUP || this == REPEAT;
    }

    public boolean chooses() {
        return this == SELECT_ONE || this == SELECT_MULTIPLE;
    }

    /** Whether somebody answers it. */
    public boolean asked() {
        return !holds() && this != NOTE && this != CALCULATE;
    }

    @Override
    public String messageKey() {
        return "instrument.type." + name();
    }
}
