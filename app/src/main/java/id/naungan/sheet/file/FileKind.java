package id.naungan.sheet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes. Seven signatures are all we need, so no detection library is asked. */
enum FileKind {
    EMPTY,
    ZIP,
    TEXT,
    OLD_EXCEL,
    ENCRYPTED,
    PDF,
    HTML,
    IMAGE,
    PROGRAM,
    OTHER;

    private static final int HEAD = 4096;

    static FileKind of(byte[] content) {
        if (content.length == 0) {
            return EMPTY;
        }
        if (starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            return contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? ENCRYPTED : OLD_EXCEL;
        }
        if (starts(content, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (starts(content, 0x89, 'P', 'N', 'G')
                || starts(content, 0xFF, 0xD8, 0xFF)
                || starts(content, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (starts(content, 'M', 'Z') && contains(content, new byte[] {0}) || starts(content, 0x7F, 'E', 'L', 'F')) {
            return PROGRAM;
        }
        return TextDecoding.isText(content) ? textOrMarkup(content) : OTHER;
    }

    private static FileKind textOrMarkup(byte[] content) {
        var text = TextDecoding.decode(Arrays.copyOf(content, Math.min(content.length, HEAD)));
        var head = text.strip().toLowerCase(Locale.ROOT);
        if (head.isEmpty() && content.length <= HEAD) {
            return EMPTY;
        }
        if (head.startsWith("<") || head.startsWith("mime-version")) {
            return HTML;
        }
        return head.startsWith("#!") || head.startsWith("{") ? OTHER : TEXT;
    }

    private static boolean starts(byte[] content, int... magic) {
        if (content.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i <= content.length - wanted.length; i++) {
            if (content[i] == wanted[0] && Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
