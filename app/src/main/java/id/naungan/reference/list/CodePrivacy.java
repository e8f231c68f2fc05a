package id.naungan.reference.list;

/** Whether a code says something about a person that only those who need it may see. */
enum CodePrivacy {
    BIASA,
    PEKA;

    static CodePrivacy of(boolean sensitive) {
        return sensitive ? PEKA : BIASA;
    }

    boolean sensitive() {
        return this == PEKA;
    }
}
