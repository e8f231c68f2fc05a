package id.naungan.kernel;

import java.text.Normalizer;

/** A person's name as it is written on paper, only spaces tidied. */
public record PersonName(String written) {
    private static final int LONGEST = 200;

    public PersonName {
        if (written.codePoints().anyMatch(PersonName::isInvisible)) {
            throw new Malformed("name.control", written);
        }
        written = Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
        if (written.codePoints().noneMatch(Character::isLetter)) {
            throw new Malformed("name.empty", written);
        }
        if (written.length() > LONGEST) {
            throw new Malformed("name.long", written);
        }
    }

    public NameWords words() {
        return NameWords.of(written);
    }

    /** Control, format (bidi overrides, zero width) and unassigned characters; tabs and line breaks are control too. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return written;
    }
}
