package id.naungan.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Recognises a recording by how it begins; a container that also carries moving pictures is none. */
final class Sound {

    private static final int HEAD = 4096;
    private static final List<String> PICTURES_IN_WEBM = List.of("V_VP8", "V_VP9", "V_AV1", "V_MPEG", "V_MJPEG");

    private Sound() {}

    static Optional<String> type(byte[] bytes) {
        if (bytes.length < 12) return Optional.empty();
        var head = text(bytes, 0, HEAD);
        if (head.startsWith("RIFF") && head.startsWith("WAVE", 8)) return Optional.of("audio/wav");
        if (head.startsWith("OggS")) return ogg(head);
        if (head.startsWith("\u001aE\u00df\u00a3")) return webm(head);
        if (head.startsWith("ftyp", 4)) return mp4(bytes);
        if (head.startsWith("#!AMR")) return Optional.of("audio/amr");
        return head.startsWith("ID3") || layerThree(bytes) ? Optional.of("audio/mpeg") : Optional.empty();
    }

    private static Optional<String> ogg(String head) {
        return head.contains("theora") ? Optional.empty() : Optional.of("audio/ogg");
    }

    private static Optional<String> webm(String head) {
        return head.contains("webm") && PICTURES_IN_WEBM.stream().noneMatch(head::contains)
                ? Optional.of("audio/webm")
                : Optional.empty();
    }

    /** Where a phone writes its index, at the beginning or the end, is its own affair: hence the whole file. */
    private static Optional<String> mp4(byte[] bytes) {
        return text(bytes, 0, bytes.length).contains("vmhd") ? Optional.empty() : Optional.of("audio/mp4");
    }

    /** The first frame of an MP3 without a tag: sync word, layer III, a bit rate and a sampling rate that exist. */
    private static boolean layerThree(byte[] bytes) {
        int second = bytes[1] & 0xFF;
        int third = bytes[2] & 0xFF;
        return (bytes[0] & 0xFF) == 0xFF
                && (second & 0xE0) == 0xE0
                && (second >> 3 & 3) != 1
                && (second >> 1 & 3) == 1
                && third >> 4 != 15
                && third >> 4 != 0
                && (third >> 2 & 3) != 3;
    }

    private static String text(byte[] bytes, int from, int most) {
        return new String(bytes, from, Math.min(most, bytes.length - from), StandardCharsets.ISO_8859_1);
    }
}
