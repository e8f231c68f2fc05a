package id.naungan.note.tab;

import id.naungan.access.Permission;
import id.naungan.client.Coded;
import id.naungan.client.Moment;
import id.naungan.client.Moment.Weight;
import id.naungan.note.domain.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days worth remembering among the daily notes: away, ill or hurt, in trouble, in touch with the family. */
@Component
class NoteMoments implements Moment.Source {

    private static final String AWAY_WITHOUT_LEAVE = "TANPA_IZIN";

    private final JdbcClient db;

    NoteMoments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Permission permission() {
        return Permission.SEE_NOTES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moment> of(UUID client, LocalDate from, LocalDate until, int most) {
        return db.sql("""
                select day, nullif(presence, 'ADA') as presence,
                       case when health in ('SAKIT', 'LUKA') then health end as health,
                       case when behaviour = 'PERLU_PERHATIAN' then behaviour end as behaviour,
                       nullif(family_contact, 'TIDAK_ADA') as family_contact, sentence, written_by_name
                  from note.daily_note
                 where client_id = :client and day between :from and :until
                   and (presence <> 'ADA' or health in ('SAKIT', 'LUKA') or behaviour = 'PERLU_PERHATIAN' or family_contact <> 'TIDAK_ADA')
                 order by day desc limit :most""")
                .param("client", client)
                .param("from", from)
                .param("until", until)
                .param("most", most)
                .query((row, n) -> moment(row, client))
                .list();
    }

    private static Moment moment(ResultSet row, UUID client) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var presence = row.getString("presence");
        var said = new ArrayList<Object>();
        say(said, Topic.PRESENCE, presence);
        say(said, Topic.HEALTH, row.getString("health"));
        say(said, Topic.BEHAVIOUR, row.getString("behaviour"));
        var contact = row.getString("family_contact");
        return new Moment(
                day,
                contact == null ? "note.moment" : said.isEmpty() ? "note.moment.family" : "note.moment.both",
                contact == null
                        ? List.<Object>of(said)
                        : said.isEmpty() ? List.<Object>of(family(contact)) : List.<Object>of(said, family(contact)),
                row.getString("sentence"),
                "/klien/" + client + "/catatan?minggu=" + day + "#h-" + day,
                row.getString("written_by_name"),
                AWAY_WITHOUT_LEAVE.equals(presence) ? Weight.MARKED : Weight.PLAIN);
    }

    private static void say(List<Object> said, Topic topic, @Nullable String code) {
        if (code != null) said.add(new Coded(topic.table(), code));
    }

    private static Coded family(String code) {
        return new Coded(Topic.FAMILY.table(), code);
    }
}
