package id.naungan.monitoring.assess;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Questions about those who live in the home; each row is one of them. */
@Configuration(proxyBeanMethods = false)
class ClientQuestions {

    private static final String RESIDENTS = """
            select c.identity_full_name as label, '/klien/' || c.id as href, %s as fine from client.client c
             where c.institution_id = :home and c.resident_since is not null %s order by 3, 1""";

    private static RecordQuestion residents(String code, String fine, String which, String... terms) {
        return RecordQuestion.of(code, RESIDENTS.formatted(fine, which), terms);
    }

    @Bean
    RecordQuestion lastResortWritten() {
        return residents("R01", "exists (select from casework.last_resort l where l.client_id = c.id)", "");
    }

    @Bean
    RecordQuestion assessed() {
        return residents(
                "P01",
                "exists (select from casework.facts_case f where f.client_id = c.id and f.closed_on is null and f.assessed_on is not null)",
                "");
    }

    @Bean
    RecordQuestion planInForce() {
        return residents(
                "P04",
                "exists (select from casework.facts_case f where f.client_id = c.id and f.closed_on is null and f.plan_on is not null)",
                "");
    }

    @Bean
    RecordQuestion planReviewed() {
        return residents(
                "P08",
                "exists (select from casework.facts_case f where f.client_id = c.id and f.closed_on is null and f.plan_on is not null and coalesce(f.review_due >= :today, true))",
                "and exists (select from casework.facts_case f where f.client_id = c.id and f.closed_on is null and f.plan_on is not null)");
    }

    @Bean
    RecordQuestion identityPapers() {
        return residents(
                "L17",
                "c.identity_nik_status in ('ADA', 'PROSES') and exists (select from client.paper p where p.client_id = c.id and p.paper_kind = 'AKTA' and p.paper_status in ('ADA', 'PROSES'))",
                "");
    }

    @Bean
    RecordQuestion familyContact() {
        return residents(
                "L19",
                "exists (select from care.contact_state k where k.client_id = c.id and k.last_contact_on >= :today::date - :kontakkeluargaeskalasi::int)",
                "",
                "kontak-keluarga-eskalasi");
    }

    @Bean
    RecordQuestion atSchool() {
        return residents(
                "L27",
                "exists (select from care.schooling s where s.client_id = c.id and s.until is null)",
                "and c.birth_date between :today::date - (:usiasekolahakhir::int + 1) * interval '1 year' + interval '1 day' and :today::date - :usiasekolahmulai::int * interval '1 year'",
                "usia-sekolah-mulai",
                "usia-sekolah-akhir");
    }

    @Bean
    RecordQuestion healthInsurance() {
        return residents(
                "L30",
                "exists (select from client.paper p where p.client_id = c.id and p.paper_kind = 'JKN' and p.paper_status = 'ADA')",
                "");
    }

    @Bean
    RecordQuestion ownFile() {
        return residents(
                "M01",
                "c.birth_date is not null and c.birth_mother_name is not null and c.situation_orphan_status is not null and exists (select from casework.facts_case f where f.client_id = c.id and f.closed_on is null)",
                "");
    }
}
