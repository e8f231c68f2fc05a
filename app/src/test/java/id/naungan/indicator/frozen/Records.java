package id.naungan.indicator.frozen;

import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.util.UUID;

/** Homes with people, papers, staff, rooms and sheets, and what later turns out to be otherwise. */
final class Records {

    private final World world;
    private final String province;
    final Institution good;
    final Institution closing;
    final Institution moving;
    final Institution other;
    final UUID[] people = new UUID[8];

    Records(World world, String province) {
        this.world = world;
        this.province = province;
        good = home("Satu", ".01");
        closing = home("Tutup", ".01");
        moving = home("Pindah", ".01");
        other = home("Dua", ".02");
        for (int i = 0; i < people.length; i++) people[i] = person(i, i < 4 ? good : i == 4 ? closing : i == 5 ? moving : other);
        staff(good, "PENGASUH");
        staff(good, "PEKERJA_SOSIAL");
        staff(other, "PENGASUH");
        room(good, "36");
        room(other, null);
        sheet(good, "KAB " + good.district(), "0");
        sheet(other, "LKS " + other.id(), "1");
        left(people[3], 40, "REUNIFIKASI");
    }

    private Institution home(String name, String district) {
        return world.home("Panti Beku " + name + " " + province, province + district + ".01.2001");
    }

    private UUID person(int number, Institution home) {
        var born = number % 3 == 0 ? "2012-03-04" : number % 3 == 1 ? "2016-07-08" : "1990-01-01";
        var nik = number % 2 == 0 ? province + "01010303150" + "00" + number : null;
        var client = world.client(home, "Orang Beku " + province + " " + number, number % 2 == 0 ? Sex.L : Sex.P, born, nik);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                values (uuidv7(), 0, ?, ?, ?, 'Orang Beku', 'L', indicator.today() - ?, 'KELUARGA', 'uji')""", client, home.id(), home.district(), 100 + number);
        world.sql("update client.client set resident_since = indicator.today() - 100 where id = ?", client);
        if (number % 2 == 0) paper(client, "AKTA");
        if (number % 3 == 0) paper(client, "JKN");
        if (number < 5) {
            contact(client, home, 50);
            world.sql("""
                    insert into care.schooling (id, client_id, institution_id, district, level, school, since, written_by_name)
                    values (uuidv7(), ?, ?, ?, 'SD', 'SD Uji', indicator.today() - 90, 'uji')""", client, home.id(), home.district());
            world.sql("""
                    insert into casework.case_file (id, client_id, institution_id, district, opened_on, assessed_on, plan_on, review_due)
                    values (uuidv7(), ?, ?, ?, indicator.today() - 90, indicator.today() - 80, indicator.today() - 70, indicator.today() + ?)""", client, home.id(), home.district(), number - 2);
        }
        return client;
    }

    private void paper(UUID client, String kind) {
        world.sql("insert into client.paper (id, version, client_id, paper_kind, paper_status) values (uuidv7(), 0, ?, ?, 'ADA')", client, kind);
    }

    private void contact(UUID client, Institution home, int ago) {
        world.sql("""
                insert into care.contact (id, client_id, institution_id, district, day, kind, who, written_by_name)
                values (uuidv7(), ?, ?, ?, indicator.today() - ?, 'TELEPON', 'Ibu', 'uji')""", client, home.id(), home.district(), ago);
    }

    private void staff(Institution home, String post) {
        world.sql("""
                insert into staff.person (id, institution_id, district, work_name, work_sex, work_post, work_status, work_since, work_lives_in, written_by_name, written_at)
                values (uuidv7(), ?, ?, ?, 'P', ?, 'TETAP', indicator.today() - 300, 'YA', 'uji', now())""", home.id(), home.district(), "Petugas Beku " + post + home.id(), post);
    }

    private void room(Institution home, String area) {
        world.sql("""
                insert into institution.room (id, institution_id, district, purpose, name, area, condition, written_by_name, written_at)
                values (uuidv7(), ?, ?, 'TIDUR', 'Kamar', ?::numeric, 'BAIK', 'uji', now())""", home.id(), home.district(), area);
    }

    private void sheet(Institution home, String office, String first) {
        var id = Ids.next();
        world.sql("""
                insert into instrument.sheet (id, edition_id, institution_id, district, office, subject, secrecy, opened_by_name, opened_at)
                select ?, e.id, ?, ?, ?, 'Uji', 'BIASA', 'uji', now() from instrument.edition e join instrument.instrument i on i.id = e.instrument_id and i.code = 'SNPA-132'
                 where e.state = 'TERBIT' order by e.number desc limit 1""", id, home.id(), home.district(), office);
        world.sql("""
                insert into instrument.answer (id, sheet_id, item_id, institution_id, district, code, value, written_by_name, written_at)
                select uuidv7(), s.id, i.id, s.institution_id, s.district, i.code, case when i.code = 'R01' then ? else '2' end, 'uji', now()
                  from instrument.sheet s join instrument.item i on i.edition_id = s.edition_id and i.list = 'tiga' where s.id = ?""", first, id);
        world.sql("update instrument.sheet set version = version + 1, state = 'SELESAI', closed_at = now() - interval '70 days', closed_by_name = 'uji' where id = ?", id);
    }

    private void left(UUID client, int ago, String how) {
        world.sql("update casework.stay set exit_on = indicator.today() - ?, exit_kind = ?, exit_reason = 'uji' where client_id = ?", ago, how, client);
        world.sql("update client.client set resident_since = null where id = ?", client);
    }

    /** What is found out later: dates, sex, NIK and birth corrected, a double file ended, a home closed, another moved, an account closed. */
    void corrected() {
        // Within the month that runs, whatever day it is.
        world.sql("update casework.stay set entry_on = date_trunc('month', indicator.today())::date where client_id = ?", people[0]);
        world.sql("update client.client set birth_date = '1980-05-05', identity_sex = 'P', identity_nik = null, identity_nik_status = 'PROSES' where id = ?", people[0]);
        world.sql("update client.client set birth_date = '2014-05-05', identity_nik = ?, identity_nik_status = 'ADA' where id = ?", province + "01010505140077", people[1]);
        world.sql("update client.paper set paper_status = 'TIDAK_ADA' where client_id = ? and paper_kind = 'AKTA'", people[2]);
        world.sql("update care.contact set day = indicator.today() - 200 where client_id = ?", people[1]);
        world.sql("update casework.stay set exit_on = indicator.today() - 60, exit_kind = 'KERABAT' where client_id = ?", people[3]);
        left(people[7], 95, "PINDAH");
        world.sql("update institution.institution set registration_status = 'TUTUP' where id = ?", closing.id());
        world.sql("update institution.institution set district = ?, place_region = ? where id = ?", province + ".02", province + ".02.01.2001", moving.id());
        var account = world.account(good, "Pengelola Beku", id.naungan.access.Role.PENGELOLA, id.naungan.access.Reach.INSTITUTION);
        world.sql("update access.account set status = 'CLOSED' where id = ?", account);
    }
}
