package id.naungan.linkage.table;

/** What cannot be done, by the key of its sentence and what stands in it. */
public final class Refusal extends RuntimeException {
    private final String key;
    private final transient Object[] values;

    public Refusal(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    public String key() {
        return key;
    }

    public Object[] values() {
        return values;
    }
}
