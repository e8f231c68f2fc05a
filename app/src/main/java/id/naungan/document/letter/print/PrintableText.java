package id.naungan.document.letter.print;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Text as it can be printed: composed, without control characters, and with a box for every sign the font does not have. */
final class PrintableText {

    private static final int BOX = 0x25A1;

    private PrintableText() {}

    static String of(String text, IntPredicate inFont) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(c -> c == '\t' ? ' ' : c)
                .filter(c -> c == '\n' || !unseen(c))
                .map(c -> c == '\n' || inFont.test(c) ? c : BOX)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Controls, and formats such as the marks that turn the direction of writing: nobody sees them, and they can turn a sentence round. */
    private static boolean unseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> true;
            default -> false;
        };
    }
}
