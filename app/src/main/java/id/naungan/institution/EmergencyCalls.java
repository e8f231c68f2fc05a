package id.naungan.institution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whom a home calls when it burns, when somebody is ill or in danger. */
@Component
public class EmergencyCalls {

    /** One number; `kind` is a code of JALUR_DARURAT, `minutes` how long they need to come. */
    public record Call(
            String kind,
            String name,
            String phone,
            @Nullable Integer minutes,
            @Nullable LocalDate triedOn) {

        /** The number as a phone dials it. */
        public String tel() {
            return "tel:" + phone.replaceAll("[^0-9+]", "");
        }
    }

    private final JdbcClient db;

    EmergencyCalls(JdbcClient db) {
        this.db = db;
    }

    /** Those in use, police first as the code table orders them. */
    @Transactional(readOnly = true)
    public List<Call> of(UUID home) {
        return db.sql("""
                        select l.kind, l.name, l.phone, l.minutes, l.tried_on from institution.emergency_line l
                          left join reference.code c on c.table_id = 'JALUR_DARURAT' and c.code = l.kind
                         where l.institution_id = ? and l.out_of_use_on is null order by c.position nulls last, l.name, l.id""").param(home).query(Call.class).list();
    }
}
