package id.naungan.casework.roster.reading.layout;

import java.util.List;

/** Something about a whole sheet, as a key of the message file ({@code roster.sheet.…}) with its arguments. */
public record SheetNote(String sheet, String messageKey, List<String> args) {

    public SheetNote {
        args = List.copyOf(args);
    }

    public static SheetNote of(String sheet, String key, Object... args) {
        return new SheetNote(
                sheet,
                "roster.sheet." + key,
                List.of(args).stream().map(String::valueOf).toList());
    }
}
