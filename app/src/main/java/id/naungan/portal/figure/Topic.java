package id.naungan.portal.figure;

import id.naungan.kernel.Worded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One table of an edition: what is counted, by what, and whether persons are counted, who must not be told from it. */
public enum Topic implements Worded {
    LKS_JENIS("JENIS_LKS", false),
    LKS_IZIN("STATUS_PENDAFTARAN", false),
    LKS_AKREDITASI(null, false),
    TEMPAT("JENIS_LKS", false),
    JIWA_KELAMIN(null, true),
    JIWA_UMUR(null, true),
    JIWA_PROGRAM("JENIS_LKS", true),
    JIWA_ORANG_TUA("STATUS_ORANG_TUA", true);

    private static final List<String> GRADES = List.of("A", "B", "C", "TIDAK", "BELUM", "KEDALUWARSA");
    private static final List<String> SEXES = List.of("L", "P");
    private static final List<String> BANDS =
            List.of("UMUR_0_4", "UMUR_5_11", "UMUR_12_17", "UMUR_18_59", "UMUR_60", "TIDAK_DIKETAHUI");

    private final @Nullable String table;
    private final boolean persons;

    Topic(@Nullable String table, boolean persons) {
        this.table = table;
        this.persons = persons;
    }

    /** The code table of its categories; null where they are fixed. */
    public @Nullable String table() {
        return table;
    }

    public boolean persons() {
        return persons;
    }

    /** Its categories in order, where no code table has them. */
    public List<String> fixed() {
        return switch (this) {
            case LKS_AKREDITASI -> GRADES;
            case JIWA_KELAMIN -> SEXES;
            case JIWA_UMUR -> BANDS;
            default -> List.of();
        };
    }

    /** Where victims of violence live is not counted below the province, however many they are. */
    boolean secret(String place, String category) {
        return this == JIWA_PROGRAM && category.equals("KORBAN_KEKERASAN") && place.length() > 2;
    }

    static List<Topic> ofPersons() {
        return Arrays.stream(values()).filter(Topic::persons).toList();
    }

    public static Optional<Topic> of(String name) {
        return Arrays.stream(values()).filter(t -> t.name().equals(name)).findFirst();
    }

    @Override
    public String messageKey() {
        return "portal.topic." + name();
    }
}
