package id.naungan.policy.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A group that is told of a paper. */
public enum Hearer {
    PETUGAS,
    ANAK,
    KELUARGA,
    RELAWAN,
    TETANGGA;

    static String write(Set<Hearer> groups) {
        return groups.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static List<Hearer> read(String written) {
        return Arrays.stream(written.split(",")).map(Hearer::valueOf).toList();
    }
}
