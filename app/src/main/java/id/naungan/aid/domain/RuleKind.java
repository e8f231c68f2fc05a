package id.naungan.aid.domain;

/** What a programme may ask of a home or of a client; its words stand under `aid.rule.KIND`. */
public enum RuleKind {
    JENIS_LKS,
    TERDAFTAR,
    AKREDITASI,
    NYATAAN,
    TINGGAL_PADA_TANGGAL,
    HARI_MINIMAL,
    USIA,
    KATEGORI,
    NIK_DIKENAL,
    TANPA_BANTUAN_LAIN;

    /** Whether it needs a value beside being switched on. */
    public boolean valued() {
        return switch (this) {
            case JENIS_LKS, AKREDITASI, HARI_MINIMAL, USIA, KATEGORI, TANPA_BANTUAN_LAIN -> true;
            case TERDAFTAR, NYATAAN, TINGGAL_PADA_TANGGAL, NIK_DIKENAL -> false;
        };
    }

    /** Whether a value can be counted by. */
    public boolean takes(String value) {
        return switch (this) {
            case JENIS_LKS, KATEGORI -> value.matches("[A-Z0-9_]+(,[A-Z0-9_]+)*");
            case AKREDITASI -> value.matches("[ABC]");
            case HARI_MINIMAL -> value.matches("[1-9]\\d{0,2}");
            case USIA -> ages(value);
            case TANPA_BANTUAN_LAIN -> value.matches("[0-9a-f-]{36}(,[0-9a-f-]{36})*");
            case TERDAFTAR, NYATAAN, TINGGAL_PADA_TANGGAL, NIK_DIKENAL -> value.isEmpty();
        };
    }

    private static boolean ages(String value) {
        if (!value.matches("\\d{1,3}-\\d{1,3}")) return false;
        var ends = value.split("-");
        return Integer.parseInt(ends[0]) <= Integer.parseInt(ends[1]);
    }
}
