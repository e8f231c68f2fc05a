package id.naungan.casework.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a new line into the register, unless the database holds another stay of the person in the way. */
@Component
public class OpenStay {

    private final JdbcClient db;

    OpenStay(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whether the line is written now. The constraint one_home_at_a_time decides, also between two that come at the same second:
     * the later one waits for the earlier, then finds the place taken. No error, hence the transaction goes on.
     */
    public boolean write(Stay stay) {
        var entry = stay.entry();
        return db.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on,
                  entry_number, entry_path, entry_referrer, entry_reason, entry_note, entry_late_reason, entry_late_evidence,
                  entry_over_reason)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .params(
                                stay.id(),
                                stay.clientId(),
                                stay.institutionId(),
                                stay.district(),
                                stay.clientName(),
                                stay.clientSex().name(),
                                entry.on(),
                                entry.number(),
                                entry.path(),
                                entry.referrer(),
                                entry.reason(),
                                entry.note(),
                                entry.lateReason(),
                                entry.lateEvidence(),
                                entry.overReason())
                        .update()
                == 1;
    }

    /** Whether a stay of the person that is not this one reaches into the days from `stay` on. */
    public boolean isFree(Stay stay) {
        return db.sql("""
                select not exists (select from casework.stay where client_id = :c and id <> :id and during && daterange(:from, :until))""")
                .param("c", stay.clientId())
                .param("id", stay.id())
                .param("from", stay.during().from())
                .param("until", stay.during().until(), java.sql.Types.DATE)
                .query(Boolean.class)
                .single();
    }
}
