package id.naungan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recording is what its first bytes say, whatever its name. */
class SoundTest {

    private static final int LONG_ENOUGH = 64;

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RIFF0000WAVEfmt, audio/wav",
                "RIFF0000AVI LIST, -",
                "OggS00000000OpusHead, audio/ogg",
                "OggS00000000theora, -",
                "\\x1a\\x45\\xdf\\xa3....webm....A_OPUS, audio/webm",
                "\\x1a\\x45\\xdf\\xa3....webm....V_VP9.A_OPUS, -",
                "\\x1a\\x45\\xdf\\xa3....matroska.A_OPUS, -",
                "\\x00\\x00\\x00\\x20ftypM4A .....smhd, audio/mp4",
                "\\x00\\x00\\x00\\x20ftypisom.....vmhd, -",
                "ID3\\x04.............., audio/mpeg",
                "\\xff\\xfb\\x90\\x44......., audio/mpeg",
                "\\xff\\xd8\\xff\\xe0......JFIF, -",
                "\\xff\\xfb\\xf0\\x44......., -",
                "#!AMR\\x0a........, audio/amr",
                "%PDF-1.7........, -",
                "<html><body>....., -",
                "RIFF, -",
            })
    void isRecognisedByItsContent(String bytes, String type) {
        assertThat(Sound.type(bytes(bytes)).orElse(null)).isEqualTo(type);
    }

    private static byte[] bytes(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\x", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 4), 16));
                i += 3;
            } else {
                out.append(text.charAt(i));
            }
        }
        while (out.length() < LONG_ENOUGH && text.length() > 4) out.append('.');
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
