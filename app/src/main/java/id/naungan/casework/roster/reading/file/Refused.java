package id.naungan.casework.roster.reading.file;

import java.util.List;

/** A file that is not read, and why, as a key of the message file with its arguments. */
public record Refused(String messageKey, List<String> args) implements RosterFile {

    public Refused {
        args = List.copyOf(args);
    }
}
