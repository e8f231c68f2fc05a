package id.naungan.client;

import id.naungan.client.Register.NewFile;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Relative;
import id.naungan.client.search.SearchWords;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens many files at once inside an Act the caller has begun: one statement a table, as an import needs it. */
@Component
public class RegisterMany {

    /** A file with what else is known at the door. */
    public record Newcomer(
            NewFile file,
            String district,
            @Nullable LocalDate residentSince,
            List<Paper.Details> papers,
            List<Relative.Person> relatives,
            List<Held> categories) {}

    /** A category held since a day. */
    public record Held(String scheme, String code, LocalDate since) {}

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final JsonMapper json = JsonMapper.builder().build();

    RegisterMany(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    public void open(List<Newcomer> newcomers) {
        if (newcomers.isEmpty()) return;
        write("""
                insert into client.client (id, version, institution_id, district, resident_since, identity_full_name, identity_nickname,
                  identity_sex, identity_nik, identity_nik_status, identity_kk, identity_kk_status, identity_religion, birth_place,
                  birth_date, birth_precision, birth_mother_name, birth_father_name, origin_address, origin_region, origin_phone,
                  situation_orphan_status, situation_education, situation_school, situation_grade, search_words)
                select id, 0, home, district, since, name, nickname, sex, nik, nik_status, kk, kk_status, religion, place, birth,
                  precision, mother, father, address, region, phone, orphan, education, school, grade, words
                  from jsonb_to_recordset(?::jsonb) as n(id uuid, home uuid, district text, since date, name text, nickname text,
                    sex text, nik text, nik_status text, kk text, kk_status text, religion text, place text, birth date,
                    precision text, mother text, father text, address text, region text, phone text, orphan text, education text,
                    school text, grade text, words text[])""", newcomers.stream().map(RegisterMany::file).toList());
        write(
                """
                insert into client.paper (id, version, client_id, paper_kind, paper_status, paper_number, paper_note)
                select id, 0, client, kind, status, number, note
                  from jsonb_to_recordset(?::jsonb) as n(id uuid, client uuid, kind text, status text, number text, note text)""",
                newcomers.stream()
                        .flatMap(n -> n.papers().stream().map(p -> paper(n, p)))
                        .toList());
        write(
                """
                insert into client.relative (id, version, client_id, person_relation, person_name, person_alive, person_guardian)
                select id, 0, client, relation, name, alive, guardian
                  from jsonb_to_recordset(?::jsonb) as n(id uuid, client uuid, relation text, name text, alive text, guardian text)""",
                newcomers.stream()
                        .flatMap(n -> n.relatives().stream().map(r -> relative(n, r)))
                        .toList());
        write(
                """
                insert into client.category (id, version, client_id, scheme, code, since)
                select id, 0, client, scheme, code, since
                  from jsonb_to_recordset(?::jsonb) as n(id uuid, client uuid, scheme text, code text, since date)""",
                newcomers.stream()
                        .flatMap(n -> n.categories().stream().map(c -> category(n, c)))
                        .toList());
        newcomers.stream()
                .map(n -> n.file().institution())
                .distinct()
                .forEach(home -> events.publishEvent(new ClientsChanged(home)));
    }

    private void write(String sql, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) db.sql(sql).param(json.writeValueAsString(rows)).update();
    }

    private static Map<String, @Nullable Object> file(Newcomer n) {
        var file = n.file();
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", file.id());
        row.put("home", file.institution());
        row.put("district", n.district());
        row.put("since", n.residentSince());
        row.put("name", file.identity().fullName());
        row.put("nickname", file.identity().nickname());
        row.put("sex", file.identity().sex().name());
        row.put("nik", file.identity().nik());
        row.put("nik_status", file.identity().nikStatus());
        row.put("kk", file.identity().kk());
        row.put("kk_status", file.identity().kkStatus());
        row.put("religion", file.identity().religion());
        row.put("place", file.birth().place());
        var born = file.birth().birthDate();
        row.put("birth", born == null ? null : born.date());
        row.put("precision", born == null ? null : born.precision().name());
        row.put("mother", file.birth().motherName());
        row.put("father", file.birth().fatherName());
        row.put("address", file.origin().address());
        row.put("region", file.origin().region());
        row.put("phone", file.origin().phone());
        row.put("orphan", file.situation().orphanStatus());
        row.put("education", file.situation().education());
        row.put("school", file.situation().school());
        row.put("grade", file.situation().grade());
        row.put(
                "words",
                new ArrayList<>(SearchWords.of(
                        file.identity().fullName(),
                        file.identity().nickname(),
                        file.birth().motherName())));
        return row;
    }

    private static Map<String, @Nullable Object> paper(Newcomer n, Paper.Details paper) {
        var row = of(n.file().id());
        row.put("kind", paper.kind());
        row.put("status", paper.status());
        row.put("number", paper.number());
        row.put("note", paper.note());
        return row;
    }

    private static Map<String, @Nullable Object> relative(Newcomer n, Relative.Person person) {
        var row = of(n.file().id());
        row.put("relation", person.relation());
        row.put("name", person.name());
        row.put("alive", person.alive().name());
        row.put("guardian", person.guardian().name());
        return row;
    }

    private static Map<String, @Nullable Object> category(Newcomer n, Held held) {
        var row = of(n.file().id());
        row.put("scheme", held.scheme());
        row.put("code", held.code());
        row.put("since", held.since());
        return row;
    }

    private static Map<String, @Nullable Object> of(UUID client) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", Ids.next());
        row.put("client", client);
        return row;
    }
}
