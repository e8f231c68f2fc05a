package id.naungan.bench.seed;

/** The one password of every seeded account; hashed once (Argon2id as the application does), for 45,000 hashes take an hour. */
public final class Accounts {

    public static final String PASSWORD = "sandi untuk mengukur saja";

    static final String HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$fwaH1rRy8ZGe2OL1k0TCHA$9n826pnmQepQwteNckkV+u36USZRDc5ytnWzlDOfyWU";

    private Accounts() {}
}
