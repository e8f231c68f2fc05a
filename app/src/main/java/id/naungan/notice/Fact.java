package id.naungan.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a notice may say besides its kind. There is no free text on purpose: notices leave the house by mail and webhook, and a person's
 * name must not.
 */
public sealed interface Fact {

    /** A home by its id; its public name is looked up when the notice is read. */
    record Home(UUID id) implements Fact {}

    /** How many. */
    record Count(long number) implements Fact {}

    /** A day. */
    record Day(LocalDate date) implements Fact {}

    /** Words of the message files, in the reader's language. */
    record Word(String key) implements Fact {

        public Word {
            if (!key.matches("[A-Za-z][A-Za-z0-9_]*([.-][A-Za-z0-9_]+)+")) throw new IllegalArgumentException(key);
        }
    }

    /** As it is kept: a letter for the kind, and the value. */
    default String text() {
        return switch (this) {
            case Home(var id) -> "h:" + id;
            case Count(var number) -> "n:" + number;
            case Day(var date) -> "d:" + date;
            case Word(var key) -> "w:" + key;
        };
    }

    static Fact read(String text) {
        var value = text.substring(2);
        return switch (text.charAt(0)) {
            case 'h' -> new Home(UUID.fromString(value));
            case 'n' -> new Count(Long.parseLong(value));
            case 'd' -> new Day(LocalDate.parse(value));
            case 'w' -> new Word(value);
            default -> throw new IllegalArgumentException(text);
        };
    }
}
