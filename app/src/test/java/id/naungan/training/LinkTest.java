package id.naungan.training;

import static org.assertj.core.api.Assertions.assertThat;

import id.naungan.NaunganTest;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.store.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who took part by name gets what he or she learnt into the staff file that follows: by the manager's word, never by a name alone. */
@NaunganTest
class LinkTest {

    @Autowired
    World world;

    @Autowired
    JdbcClient db;

    @Test
    void whatACertificateProvesFollowsIntoTheFileThatTheManagerNames() {
        var home = world.home("Panti Tautan", "53.01.04.2003");
        var other = world.home("Panti Tautan Lain", "53.01.04.2003");
        var training = training(home);
        var participant = participant(training, home, "Bu Tanpa Berkas");
        certificate(training, home, participant);
        var person = person(home, "Bu Tanpa Berkas");
        var stranger = person(other, "Bu Tanpa Berkas");
        assertThat(learnt(person)).as("a name alone links nothing").isZero();
        var manager = world.manager(home);
        var here = "/lks/" + home.id() + "/bimtek/peserta/" + participant;
        assertThat(world.get(manager, "/lks/" + home.id() + "/bimtek"))
                .bodyText()
                .contains("Bu Tanpa Berkas", here);
        assertThat(world.get(manager, here)).hasStatusOk();
        assertThat(world.get(world.manager(other), here)).hasStatus(404);
        assertThat(world.get(world.district("53.01"), here))
                .as("the home says whose file it is")
                .hasStatus(403);
        assertThat(world.post(manager, here, Map.of("person", stranger.toString())))
                .as("somebody of another home")
                .hasStatus(422);
        assertThat(world.post(manager, here, Map.of("person", person.toString())))
                .hasStatus3xxRedirection();
        assertThat(learnt(person)).isEqualTo(1);
        assertThat(learnt(stranger)).isZero();
        assertThat(world.get(manager, here)).as("linked once").hasStatus(404);
    }

    @Test
    void onePersonTakesPartInATrainingOnce() {
        var home = world.home("Panti Sekali", "53.01.04.2003");
        var training = training(home);
        var person = person(home, "Bu Dua Kali");
        var first = participant(training, home, "Bu Dua Kali");
        var second = participant(training, home, "Bu Dua Kali Lagi");
        var manager = world.manager(home);
        var people = "/lks/" + home.id() + "/bimtek/peserta/";
        var said = Map.of("person", person.toString());
        assertThat(world.post(manager, people + first, said)).hasStatus3xxRedirection();
        assertThat(world.post(manager, people + second, said))
                .hasStatus(422)
                .bodyText()
                .contains("sudah menjadi peserta");
    }

    private UUID training(Institution home) {
        var id = Ids.next();
        world.sql("""
                insert into training.event (id, region, title, level, competences, objectives, audience, place, begins_on, ends_on, zone, seats, trainers, state,
                  written_by_name, written_at)
                values (?, '53.01', 'Bimtek tautan', 'DASAR', array['P3K'], 'Uji', 'Pengasuh', 'Aula', '2026-09-01', '2026-09-02', 'Asia/Makassar', 20, 'Uji', 'SELESAI',
                  'Uji', now())""", id);
        world.sql("""
                insert into training.invitation (id, training_id, institution_id, district, region, invited_by_name, invited_at)
                values (?, ?, ?, ?, '53.01', 'Uji', now())""", Ids.next(), id, home.id(), home.district());
        return id;
    }

    private UUID participant(UUID training, Institution home, String name) {
        var id = Ids.next();
        world.sql("""
                insert into training.participant (id, training_id, institution_id, district, region, name, state, written_by_name, written_at)
                values (?, ?, ?, ?, '53.01', ?, 'TERDAFTAR', 'Uji', now())""", id, training, home.id(), home.district(), name);
        return id;
    }

    private void certificate(UUID training, Institution home, UUID participant) {
        world.sql("""
                insert into training.certificate (id, training_id, institution_id, district, region, letter_id, number, presence, issued_on)
                values (?, ?, ?, ?, '53.01', ?, 'S-1/2026', 100, '2026-09-03')""", participant, training, home.id(), home.district(), Ids.next());
    }

    private UUID person(Institution home, String name) {
        var id = Ids.next();
        world.sql("""
                insert into staff.person (id, institution_id, district, work_name, work_sex, work_post, work_status, work_since, work_lives_in,
                  written_by_name, written_at) values (?, ?, ?, ?, 'P', 'PENGASUH', 'TETAP', '2025-01-01', 'YA', 'Uji', now())""", id, home.id(), home.district(), name);
        return id;
    }

    private long learnt(UUID person) {
        return world.system(() -> db.sql(
                        "select count(*) from staff.competence where person_id = ? and learnt_competence = 'P3K' and learnt_certificate = 'S-1/2026'")
                .param(person)
                .query(Long.class)
                .single());
    }
}
