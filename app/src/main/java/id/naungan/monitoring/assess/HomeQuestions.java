package id.naungan.monitoring.assess;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Questions about staff, rooms and the home itself. */
@Configuration(proxyBeanMethods = false)
class HomeQuestions {

    private static final String STAFF = """
            select p.work_name as label, '/lks/' || p.institution_id || '/petugas/' || p.id as href, %s as fine from staff.person p
             where p.institution_id = :home and p.ended_on is null %s order by 3, 1""";
    private static final String HOME = """
            select i.profile_name as label, '/lks/' || i.id || '%s' as href, %s as fine from institution.institution i where i.id = :home""";

    @Bean
    RecordQuestion cleared() {
        return RecordQuestion.of(
                "S08",
                STAFF.formatted(
                        "exists (select from staff.clearance k where k.id = p.id and not k.held and k.lacking = '{}' and coalesce(k.until >= :today, true))",
                        ""));
    }

    @Bean
    RecordQuestion reviewed() {
        return RecordQuestion.of(
                "S04",
                STAFF.formatted(
                        "exists (select from staff.review r where r.person_id = p.id and r.work_to >= :today::date - :sdmtinjauan::int * interval '1 month')",
                        "and p.post_group = 'PENGASUH'"),
                "sdm-tinjauan");
    }

    @Bean
    RecordQuestion trainedAgainstViolence() {
        return RecordQuestion.of("S09", """
                select n.work_name as label, '/lks/' || n.institution_id || '/petugas/' || n.person_id as href, coalesce(n.until >= :today, false) as fine
                  from training.need n where n.institution_id = :home and n.ended_on is null and n.competence in (%s) order by 3, 1""".formatted(counting("S09")));
    }

    @Bean
    RecordQuestion trainedForSpecialConditions() {
        return RecordQuestion.of("S10", """
                select n.work_name as label, '/lks/' || n.institution_id || '/petugas/' || n.person_id as href, bool_and(coalesce(n.until >= :today, false)) as fine
                  from training.need n where n.institution_id = :home and n.ended_on is null and n.competence in (%s)
                 group by 1, 2 order by 3, 1""".formatted(counting("S10")));
    }

    @Bean
    RecordQuestion socialWorker() {
        return RecordQuestion.of(
                "S11",
                HOME.formatted(
                        "/petugas",
                        "exists (select from staff.person p where p.institution_id = i.id and p.ended_on is null and p.work_post = 'PEKERJA_SOSIAL')"));
    }

    @Bean
    RecordQuestion roomForEverybody() {
        return RecordQuestion.of("F04", """
                select r.name as label, '/lks/' || r.institution_id || '/kamar' as href,
                       coalesce(r.area / nullif(r.places, 0) >= :luastidurperorang and r.cupboards >= r.places, false) as fine
                  from institution.room r where r.institution_id = :home and r.purpose = 'TIDUR' and r.out_of_use_on is null order by 3, 1""", "luas-tidur-per-orang");
    }

    @Bean
    RecordQuestion notWrittenOf() {
        return RecordQuestion.of("P10", """
                select to_char(d, 'DD-MM-YYYY') as label, '/serah-terima' as href,
                       exists (select from note.facts_coverage k where k.institution_id = :home and k.day = d and k.noted > 0) as fine
                  from generate_series(:today::date - :catatanjangka::int, :today::date - 1, interval '1 day') x (d) order by 3, d desc""", "catatan-jangka");
    }

    @Bean
    RecordQuestion policyAgainstViolence() {
        return RecordQuestion.of(
                "L06",
                HOME.formatted(
                        "/kebijakan",
                        "exists (select from policy.paper p where p.institution_id = i.id and p.kind = 'PERLINDUNGAN_ANAK' and p.replaced_at is null)"));
    }

    @Bean
    RecordQuestion policyIsCurrent() {
        return RecordQuestion.of("L07", """
                select p.title as label, '/lks/' || p.institution_id || '/kebijakan' as href, exists (select from policy.telling t where t.paper_id = p.id) as fine
                  from policy.paper p where p.institution_id = :home and p.kind = 'PERLINDUNGAN_ANAK' and p.replaced_at is null""");
    }

    @Bean
    RecordQuestion registered() {
        return RecordQuestion.of(
                "G04",
                HOME.formatted(
                        "/izin",
                        "i.registration_status = 'TERDAFTAR' and coalesce(i.registration_until >= :today, true)"));
    }

    @Bean
    RecordQuestion accredited() {
        return RecordQuestion.of(
                "G05",
                HOME.formatted(
                        "/akreditasi",
                        "exists (select from institution.accredited a where a.institution_id = i.id and a.grade in ("
                                + counting("G05") + ") and coalesce(a.until >= :today, true))"));
    }

    @Bean
    RecordQuestion withinCapacity() {
        return RecordQuestion.of(
                "G11",
                HOME.formatted(
                        "/kamar",
                        "i.capacity_places is not null and (select count(*) from client.client c where c.institution_id = i.id and c.resident_since is not null) <= i.capacity_places"));
    }

    @Bean
    RecordQuestion assessesItself() {
        return RecordQuestion.of(
                "V01",
                HOME.formatted(
                        "/penilaian-mandiri",
                        "exists (select from monitoring.assessment a where a.institution_id = i.id and a.finished_on >= :today::date - :mandirisetiap::int * interval '1 month')"),
                "mandiri-setiap");
    }

    @Bean
    RecordQuestion followsUp() {
        return RecordQuestion.of("V02", """
                select f.found as label, '/pemantauan/temuan/' || f.id as href, f.due_on >= :today or f.state in ('DIJAWAB', 'CEK_ULANG', 'SELESAI') as fine
                  from monitoring.finding f where f.institution_id = :home and f.addressee = 'LKS' and f.state not in ('DRAF', 'BATAL')
                   and f.sent_at >= :today::date - :temuanjangka::int * interval '1 month' order by 3, f.due_on""", "temuan-jangka");
    }

    /** The codes that count for a question: rows of a list an administrator keeps. */
    private static String counting(String question) {
        return "select k.code from reference.code k where k.table_id = 'BUTIR_" + question
                + "' and k.since <= :today and (k.until is null or k.until > :today)";
    }
}
