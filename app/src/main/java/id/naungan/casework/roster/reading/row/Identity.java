package id.naungan.casework.roster.reading.row;

import id.naungan.casework.roster.reading.value.IdNumber;
import id.naungan.casework.roster.reading.value.Sex;
import org.jspecify.annotations.Nullable;

/** Who the child is; the name as written, only trimmed. */
public record Identity(
        String name,
        @Nullable String nickname,
        IdNumber nik,
        IdNumber kk,
        @Nullable Sex sex,
        @Nullable String religion) {

    Identity withNik(IdNumber other) {
        return new Identity(name, nickname, other, kk, sex, religion);
    }
}
