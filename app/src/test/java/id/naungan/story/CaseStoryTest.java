package id.naungan.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.naungan.NaunganTest;
import id.naungan.access.Scopes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the demo promises to show is there: a section that asks more than before is noticed here. */
@NaunganTest
class CaseStoryTest {

    @Autowired
    Scopes scopes;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionOperations transaction;

    /** It is written in the background of the start; this is the last of it. */
    @BeforeEach
    void told() {
        await().atMost(5, TimeUnit.MINUTES).until(() -> forms("Rangga Saputra").size() == 4);
    }

    private List<String> lines(String sql, Object... params) {
        return scopes.asSystem(
                "uji",
                () -> transaction.execute(
                        status -> db.sql(sql).params(params).query(String.class).list()));
    }

    private List<String> forms(String person) {
        return lines("""
                select r.step || ' ' || r.status from casework.record r join client.client c on c.id = r.client_id
                  join institution.institution i on i.id = c.institution_id
                 where c.identity_full_name = ? and i.district = '64.72' order by r.on_date, r.id""", person);
    }

    @Test
    void oneChildHasGoneTheWholeWay() {
        assertThat(forms("Siti Aminah"))
                .containsExactly(
                        "RUJUKAN_MASUK DITANDATANGANI",
                        "ASESMEN_AWAL DITANDATANGANI",
                        "KEPUTUSAN DITANDATANGANI",
                        "SURAT_PERNYATAAN DITANDATANGANI",
                        "BERITA_ACARA_PENERIMAAN DITANDATANGANI",
                        "ASESMEN_LANJUTAN DITANDATANGANI",
                        "RENCANA DIGANTI",
                        "TINJAUAN DITANDATANGANI",
                        "RENCANA DITANDATANGANI",
                        "KUNJUNGAN_RUMAH DITANDATANGANI",
                        "TINJAUAN DITANDATANGANI");
        assertThat(lines("""
                select distinct f.on_date::text from casework.functioning f join client.client c on c.id = f.client_id
                 where c.identity_full_name = 'Siti Aminah' and f.occasion <> 'HARAPAN'""")).hasSize(3);
        assertThat(lines("""
                select t.words from client.task t join client.client c on c.id = t.client_id
                  join casework.record r on r.step = 'RENCANA' and t.key like 'rencana:' || r.id || ':%'
                 where c.identity_full_name = 'Siti Aminah' and t.status = 'TERBUKA' and t.due_on < current_date""")).hasSize(1);
    }

    @Test
    void whatIsUnfinishedIsMeantToBe() {
        assertThat(lines("""
                select c.identity_full_name || ' ' || r.step || ' ' || r.status from casework.record r join client.client c on c.id = r.client_id
                  join institution.institution i on i.id = r.institution_id
                 where r.status in ('DRAF', 'MENUNGGU') and i.profile_name = 'Panti Asuhan Harapan Bunda'"""))
                .contains(
                        "Rahmat Hidayat KESIAPAN_KELUARGA MENUNGGU",
                        "Nur Hidayah KEPUTUSAN MENUNGGU",
                        "Muhammad Rizky RENCANA MENUNGGU",
                        "Intan Permata ASESMEN_AWAL DRAF",
                        "Ahmad Fadli ASESMEN_LANJUTAN DRAF",
                        "Aisyah Putri KUNJUNGAN_RUMAH DRAF",
                        "Dayang Sari KUNJUNGAN_RUMAH DRAF");
        assertThat(
                        lines(
                                "select gate from casework.gate_crossing g join client.client c on c.id = g.client_id where c.identity_full_name = 'Intan Permata' and g.settled_on is null"))
                .containsExactly("PENEMPATAN_TANPA_ASESMEN");
        assertThat(
                        lines(
                                "select c.identity_full_name from casework.case_file f join client.client c on c.id = f.client_id where f.poverty_only and f.district = '64.72'"))
                .contains("Dayang Sari");
    }

    @Test
    void theOtherHomesHaveTheirOwnSections() {
        for (var person : List.of("Rahmat Basuki", "Slamet Riyadi", "Rangga Saputra"))
            assertThat(forms(person)).hasSize(4).allMatch(form -> form.endsWith("DITANDATANGANI"));
        assertThat(forms("Dimas Saputra")).hasSize(13).allMatch(form -> form.endsWith("DITANDATANGANI"));
        assertThat(lines("""
                select s.name from casework.section s join client.client c on c.id = s.client_id
                 where s.name in ('adl', 'lansia', 'disabilitas', 'napza') and c.identity_full_name in ('Rahmat Basuki', 'Slamet Riyadi', 'Rangga Saputra')""")).contains("adl", "lansia", "disabilitas", "napza");
    }
}
