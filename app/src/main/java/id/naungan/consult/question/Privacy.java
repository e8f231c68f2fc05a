package id.naungan.consult.question;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what must not stand in a question or an answer: a NIK, or the name of somebody who lives in the home. */
@Component
public class Privacy {

    private static final Pattern NIK = Pattern.compile("(?<!\\d)(?:\\d[ .-]?){15}\\d(?!\\d)");

    private final JdbcClient db;

    Privacy(JdbcClient db) {
        this.db = db;
    }

    public static boolean nik(String text) {
        return NIK.matcher(text).find();
    }

    /** The name of somebody of that home that stands in the text, whole or by its first two words. */
    @Transactional(readOnly = true)
    public Optional<String> name(UUID home, String text) {
        return db.sql("""
                        select c.identity_full_name from client.client c
                         cross join lateral (select string_to_array(lower(c.identity_full_name), ' ') as w) n
                         where c.institution_id = :home and cardinality(n.w) > 1 and (position(lower(c.identity_full_name) in lower(:text)) > 0
                           or (length(n.w[1]) > 2 and length(n.w[2]) > 2 and position(n.w[1] || ' ' || n.w[2] in lower(:text)) > 0))
                         order by c.identity_full_name limit 1""")
                .param("home", home)
                .param("text", text.replaceAll("\\s+", " "))
                .query(String.class)
                .optional();
    }

    /** What a writer who was warned sends again to say that it is no child's name. */
    static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.strip().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static boolean sure(@Nullable String said, String text) {
        return digest(text).equals(said);
    }
}
