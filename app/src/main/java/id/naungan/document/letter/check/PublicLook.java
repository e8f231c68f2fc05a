package id.naungan.document.letter.check;

import id.naungan.document.letter.CheckCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks a letter up by its code, without any scope: a function of the database answers with these few columns only. */
@Component
class PublicLook {

    private final JdbcClient db;

    PublicLook(JdbcClient db) {
        this.db = db;
    }

    /** A text that is no code is looked up like one, so that both take the same way. */
    @Transactional(readOnly = true)
    Optional<CheckedLetter> up(String typed) {
        var code = CheckCode.read(typed).map(CheckCode::text).orElse("");
        return db.sql("select kind, number, home, issued_at, revoked_at, tail from document.checked_letter(?)")
                .param(code)
                .query(PublicLook::letter)
                .optional();
    }

    private static CheckedLetter letter(ResultSet row, int number) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new CheckedLetter(
                row.getString("kind"),
                row.getString("number"),
                row.getString("home"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null ? null : revoked.toInstant(),
                row.getString("tail"));
    }
}
