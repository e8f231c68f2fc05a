package id.naungan.sheet.file;

import java.util.List;

/** A file that is not read, and why, as a key of the message file with its arguments. */
public record Refused(String messageKey, List<String> args) implements SheetFile {

    public Refused {
        args = List.copyOf(args);
    }
}
