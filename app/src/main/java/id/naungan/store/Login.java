package id.naungan.store;

/** A database role and its password. */
public record Login(String name, String password) {

    @Override
    public String toString() {
        return name;
    }
}
