package id.naungan.story;

import id.naungan.institution.domain.Institution;
import id.naungan.kernel.NameWords;
import id.naungan.staff.domain.Post;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works in Panti Harapan Bunda: the cast with an account, and others without; all cleared but Slamet, whose police record ran out, and
 * Yusuf, who has no papers yet. One review with what four children said.
 */
@Component
@Order(10)
class StaffStory implements Chapter {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final String HEAD = "Hj. Nurhayati";

    /** Somebody of the staff; `skck` is in how many days the police record runs out, null where there is none. */
    private record Member(
            String name,
            String sex,
            Post post,
            @Nullable String username,
            int monthsHere,
            @Nullable Integer skck) {}

    private static final List<Member> MEMBERS = List.of(
            new Member("Hj. Nurhayati", "P", Post.KEPALA, "pengelola", 96, 200),
            new Member("Dewi Lestari", "P", Post.PENGASUH, "pengasuh", 30, 150),
            new Member("Rina Wulandari", "P", Post.PENGASUH, "pengasuh.asuh", 14, 20),
            new Member("Sri Wahyuni", "P", Post.PENGASUH, null, 44, 260),
            new Member("Slamet Riyadi", "L", Post.PENGASUH, null, 61, -12),
            new Member("Muhammad Ilham", "L", Post.PENGASUH, null, 25, 190),
            new Member("Agus Salim", "L", Post.PENGASUH, null, 18, 240),
            new Member("Yusuf Maulana", "L", Post.PENGASUH_PENGGANTI, null, 1, null),
            new Member("Endang Sulastri", "P", Post.PERAWAT, null, 12, 300),
            new Member("Bambang Hariyadi", "L", Post.PENDIDIK, null, 20, 330),
            new Member("Marni", "P", Post.JURU_MASAK, null, 70, 90),
            new Member("Daeng Rahman", "L", Post.KEAMANAN, null, 36, 120));

    private final JdbcClient db;
    private final Clock clock;

    StaffStory(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void tell(Map<String, Institution> homes) {
        var home = homes.get("harapan");
        if (home == null) return;
        var today = LocalDate.now(clock.withZone(ZONE));
        for (var member : MEMBERS) {
            var id = person(home, member, today);
            if (member.skck() != null) papers(home, id, member.skck(), today);
            if (member.post() == Post.PENGASUH) learnt(home, id, today.minusMonths(member.monthsHere() % 12 + 2L));
            if (member.name().equals("Sri Wahyuni")) reviewed(home, id, today);
        }
        career(home, today);
    }

    private UUID person(Institution home, Member member, LocalDate today) {
        var id = Ids.next();
        var account = member.username() == null
                ? null
                : db.sql("select id from access.account where username = ? and institution_id = ?")
                        .params(member.username(), home.id())
                        .query(UUID.class)
                        .optional()
                        .orElse(null);
        var name = account == null
                ? member.name()
                : db.sql("select full_name from access.account where id = ?")
                        .param(account)
                        .query(String.class)
                        .single();
        db.sql("""
                        insert into staff.person (id, institution_id, district, account_id, work_name, work_sex, work_post, work_status, work_since,
                          work_lives_in, search_words, written_by_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, 'TETAP', ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        home.id(),
                        home.district(),
                        account,
                        name,
                        member.sex(),
                        member.post().name(),
                        today.minusMonths(member.monthsHere()),
                        member.post().group() == Post.Group.PENGASUH ? "YA" : "TIDAK",
                        NameWords.of(name).keys().toArray(String[]::new),
                        HEAD,
                        at(today.minusMonths(1)))
                .update();
        db.sql("insert into staff.identity (id, institution_id, district, schooling) values (?, ?, ?, ?)")
                .params(id, home.id(), home.district(), member.post().group() == Post.Group.PROFESIONAL ? "S1" : "SMA")
                .update();
        return id;
    }

    private void papers(Institution home, UUID person, int days, LocalDate today) {
        paper(
                home,
                person,
                "SKCK",
                "SKCK/YANMAS/" + (1000 + days),
                today.plusDays(days).minusYears(1),
                today.plusDays(days));
        paper(home, person, "PERNYATAAN", null, today.minusMonths(3), null);
        paper(home, person, "KODE_ETIK", null, today.minusMonths(3), null);
    }

    private void paper(
            Institution home,
            UUID person,
            String kind,
            @Nullable String number,
            LocalDate on,
            @Nullable LocalDate until) {
        db.sql("""
                        insert into staff.paper (id, person_id, institution_id, district, paper_kind, paper_number, paper_issued_on, paper_until,
                          written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(Ids.next(), person, home.id(), home.district(), kind, number, on, until, HEAD, at(on))
                .update();
    }

    private void learnt(Institution home, UUID person, LocalDate on) {
        db.sql("""
                        insert into staff.competence (id, person_id, institution_id, district, learnt_competence, learnt_on, learnt_until, learnt_hours,
                          learnt_provider, written_by_name, written_at) values (?, ?, ?, ?, 'HAK_ANAK', ?, ?, 16, 'Dinas Sosial', ?, ?)""")
                .params(Ids.next(), person, home.id(), home.district(), on, on.plusYears(3), HEAD, at(on))
                .update();
    }

    private void reviewed(Institution home, UUID person, LocalDate today) {
        var to = today.minusMonths(5);
        db.sql("""
                        insert into staff.review (id, person_id, institution_id, district, work_from, work_to, work_warmth, work_safety, work_discipline,
                          work_listening, work_records, work_together, work_strengths, work_growth, work_agreed, reviewer_id, reviewer_name, reviewed_at)
                        select ?, ?, ?, ?, ?, ?, 5, 4, 4, 5, 3, 4, 'Sabar dan dekat dengan anak kecil.', 'Catatan harian sering terlambat.',
                               'Menulis catatan sebelum serah jaga; diberi telepon LKS.', a.id, a.full_name, ?
                          from access.account a where a.username = 'pengelola'""")
                .params(Ids.next(), person, home.id(), home.district(), to.minusMonths(6), to, at(to))
                .update();
        var words = List.of("Bu Sri mau mendengarkan kalau aku cerita.", "Kadang lupa janji.", "Baik.", "");
        for (int n = 0; n < words.size(); n++)
            db.sql("""
                            insert into staff.voice (id, person_id, institution_id, district, said_age, said_safe, said_listens, said_fair, said_kind,
                              said_words, asked_on, asked_by_name, written_at) values (?, ?, ?, ?, ?, 3, ?, ?, 3, nullif(?, ''), ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            person,
                            home.id(),
                            home.district(),
                            n < 2 ? "TENGAH" : "BESAR",
                            n == 1 ? 2 : 3,
                            n == 1 ? 2 : 3,
                            words.get(n),
                            today.minusDays(9),
                            HEAD,
                            at(today.minusDays(9)))
                    .update();
    }

    private void career(Institution home, LocalDate today) {
        db.sql("""
                        insert into staff.career (id, person_id, institution_id, district, step_kind, step_on, step_grade, step_amount, step_source,
                          written_by_name, written_at)
                        select uuidv7(), p.id, p.institution_id, p.district, 'INSENTIF', ?, 'Pengasuh senior', 750000, 'APBD kabupaten', ?, ?
                          from staff.person p where p.institution_id = ? and p.work_name = 'Sri Wahyuni'""")
                .params(today.minusMonths(2), HEAD, at(today.minusMonths(2)), home.id())
                .update();
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atZone(ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
