package id.naungan.access.invitation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes usernames from names: Hj. Rina Wati, S.Pd. becomes rina.wati, and rina.wati2 when there is one already. */
@Component
class Usernames {

    private final JdbcClient db;

    Usernames(JdbcClient db) {
        this.db = db;
    }

    String from(String fullName) {
        var base = base(fullName);
        var name = base;
        for (int number = 2; taken(name); number++) name = base + number;
        return name;
    }

    /** Whether an account has this username, also one the caller does not see. */
    private boolean taken(String username) {
        return db.sql("select access.username_taken(?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    static String base(String fullName) {
        var plain = Normalizer.normalize(fullName.replaceAll(",.*", ""), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9. ]", "");
        var words = Arrays.stream(plain.split(" +"))
                .filter(word -> word.length() > 1 && !word.endsWith("."))
                .limit(2);
        var joined = words.map(word -> word.replace(".", "")).collect(Collectors.joining("."));
        return joined.length() < 3 ? "petugas" : joined.substring(0, Math.min(30, joined.length()));
    }
}
