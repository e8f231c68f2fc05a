package id.naungan.sheet.layout;

import java.util.List;

/** Something about a whole sheet, as a key of the message file with its arguments. */
public record SheetNote(String sheet, String messageKey, List<String> args) {

    public SheetNote {
        args = List.copyOf(args);
    }

    public static SheetNote of(String sheet, String messageKey, Object... args) {
        return new SheetNote(
                sheet, messageKey, List.of(args).stream().map(String::valueOf).toList());
    }
}
