package id.naungan.sheet.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encodings Excel and its neighbours write: UTF-8, UTF-16 with or without mark, else windows-1252. */
final class TextDecoding {

    private static final int LOOK_AT = 4096;

    private TextDecoding() {}

    static boolean isText(byte[] content) {
        var charset = charset(content);
        if (charset == StandardCharsets.UTF_16LE || charset == StandardCharsets.UTF_16BE) {
            return true;
        }
        for (int i = 0; i < Math.min(content.length, LOOK_AT); i++) {
            int b = content[i] & 0xFF;
            if (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x1A && b != 0x0C) {
                return false;
            }
        }
        return true;
    }

    static String decode(byte[] content) {
        var text = new String(content, charset(content));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (content.length >= 2 && (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = zeros(content);
        int half = Math.min(content.length, LOOK_AT) / 2;
        if (half >= 4 && zeros[1] > half * 3 / 4 && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (half >= 4 && zeros[0] > half * 3 / 4 && zeros[1] == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(content) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    private static int[] zeros(byte[] content) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(content.length, LOOK_AT); i++) {
            if (content[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] content) {
        int length = content.length;
        // A head cut in the middle of a letter must not make the whole file another encoding.
        while (length > 0 && content.length == LOOK_AT && (content[length - 1] & 0x80) != 0) {
            length--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
