package id.naungan.staff.bar;

import id.naungan.kernel.Nik;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the form of a bar from the file of somebody the office sees. */
@Component
class BarFrom {

    private final JdbcClient db;

    BarFrom(JdbcClient db) {
        this.db = db;
    }

    /** The file of whoever signs in by this account, or null when there is none the office sees. */
    @Transactional(readOnly = true)
    public @Nullable UUID account(UUID account) {
        return db.sql("select id from staff.person where account_id = ? order by ended_on is not null, id limit 1")
                .param(account)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Form<NewBar> filled(Form<NewBar> form, UUID person) {
        return db.sql("""
                        select p.work_name, p.work_sex, i.birth_date, i.nik from staff.person p left join staff.identity i on i.id = p.id
                         where p.id = ?""")
                .param(person)
                .query((row, n) -> {
                    var filled = form.prefilled("person", person)
                            .prefilled("barring.name", row.getString(1))
                            .prefilled("barring.sex", id.naungan.kernel.Sex.valueOf(row.getString(2)));
                    var birth = row.getObject(3, LocalDate.class);
                    if (birth != null) filled = filled.prefilled("barring.birthDate", birth);
                    var nik = row.getString(4);
                    return nik == null ? filled : filled.prefilled("barring.nik", new Nik(nik));
                })
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
