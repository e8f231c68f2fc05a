package id.naungan.incident.complaint;

import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Judges what came along by its content: pictures lose what the camera wrote into them, sounds and papers are told by their first bytes. */
@Component
public class CheckFiles {

    static final int MOST = 4;
    private static final int LARGEST = 15 * 1024 * 1024;

    /** All of them, or the sentence that says why not. */
    public sealed interface Result {
        record Fine(List<CleanFile> files) implements Result {}

        record Refused(String key, List<Object> args) implements Result {}
    }

    private final Files files;

    CheckFiles(Files files) {
        this.files = files;
    }

    public Result check(@Nullable List<MultipartFile> sent) {
        var given = sent == null
                ? List.<MultipartFile>of()
                : sent.stream().filter(file -> !file.isEmpty()).toList();
        if (given.size() > MOST) return new Result.Refused("complaint.files.many", List.of(MOST));
        var clean = new ArrayList<CleanFile>();
        for (var file : given) {
            var upload = Upload.of(file);
            var sound = upload.bytes().length <= LARGEST ? sound(upload.bytes()) : null;
            if (sound != null) {
                clean.add(new CleanFile(CleanFile.Kind.SUARA, sound, upload.bytes()));
                continue;
            }
            switch (files.check(Allowed.PAPER, upload)) {
                case Checked.Refused(var key, var args) -> {
                    return key.startsWith("document.refused.type")
                            ? new Result.Refused("complaint.files.type", List.of())
                            : new Result.Refused(key, args);
                }
                case Checked.Fine fine ->
                    clean.add(new CleanFile(
                            fine.mediaType().startsWith("image/") ? CleanFile.Kind.FOTO : CleanFile.Kind.BERKAS,
                            fine.mediaType(),
                            fine.bytes()));
            }
        }
        return new Result.Fine(clean);
    }

    /** What phones record, by their first bytes; nothing for anything else. */
    static @Nullable String sound(byte[] bytes) {
        if (begins(bytes, 0, "OggS")) return "audio/ogg";
        if (begins(bytes, 0, "#!AMR")) return "audio/amr";
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WAVE")) return "audio/wav";
        if (begins(bytes, 0, "ID3")) return "audio/mpeg";
        if (begins(bytes, 4, "ftyp")) return "audio/mp4";
        if (bytes.length < 4) return null;
        int head = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (head == 0x1A45DFA3) return "audio/webm";
        // Eleven bits set and a layer that exists: a frame of MP3 or AAC.
        return (head >>> 21) == 0x7FF && (head >>> 17 & 3) != 0 ? "audio/mpeg" : null;
    }

    private static boolean begins(byte[] bytes, int at, String mark) {
        return bytes.length >= at + mark.length()
                && new String(bytes, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
