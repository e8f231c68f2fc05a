package id.naungan.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.naungan.NaunganTest;
import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.World;
import id.naungan.institution.domain.Institution;
import id.naungan.kernel.Sex;
import id.naungan.note.domain.Answers;
import id.naungan.note.domain.DailyNote;
import id.naungan.note.domain.DailyNotes;
import id.naungan.note.domain.Topic;
import id.naungan.note.receive.ReceiveNotes;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Conflict;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.store.Ids;
import id.naungan.web.Difference;
import id.naungan.web.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of notes that come from phones. */
@NaunganTest
class ReceiveNotesTest {

    private static final ActKind TRIED = ActKind.of("test.tried");

    @Autowired
    World world;

    @Autowired
    ReceiveNotes receive;

    @Autowired
    DailyNotes notes;

    @Autowired
    Acts acts;

    @Autowired
    JdbcClient db;

    Institution home;
    Scope rina;
    Scope dewi;
    UUID siti;
    LocalDate today;

    @BeforeEach
    void cast() {
        LocaleContextHolder.setLocale(Messages.INDONESIAN);
        home = world.home("Panti Catatan", "65.03.01.1001");
        rina = world.manager(home);
        dewi = world.manager(home);
        today = LocalDate.now(rina.zone());
        siti = child(home, "Siti Catatan");
    }

    private UUID child(Institution home, String name) {
        var id = world.client(home, name, Sex.P, "03-03-2016");
        world.resides(id, today.minusYears(1));
        return id;
    }

    private static DailyNote said(UUID client, LocalDate day, String health, @Nullable String sentence) {
        return new DailyNote(client, day, "ADA", health, null, null, null, null, sentence, null, null);
    }

    private static DailyNote tapped(UUID client, LocalDate day) {
        return new DailyNote(client, day, null, null, null, null, null, null, null, null, "BAIK");
    }

    private static Item<DailyNote> item(DailyNote note, @Nullable Integer version) {
        return new Item<>(Ids.next(), Instant.now(), version, note);
    }

    private Outcome send(Scope as, DailyNote note, @Nullable Integer version) {
        return send(as, List.of(item(note, version))).getFirst();
    }

    private List<Outcome> send(Scope as, List<Item<DailyNote>> items) {
        return world.seen(as, () -> receive.receive(items));
    }

    private long one(String sql, Object... params) {
        return world.system(() -> db.sql(sql).params(params).query(Long.class).single());
    }

    private long count(UUID client) {
        return one("select count(*) from note.daily_note where client_id = ?", client);
    }

    @Test
    void theSameNoteFiveTimesIsOneNoteAndOneChange() {
        var item = item(said(siti, today, "SEHAT", "Main bola"), null);
        for (int i = 0; i < 5; i++)
            assertThat(send(rina, List.of(item))).singleElement().isInstanceOfSatisfying(Taken.class, taken -> {
                assertThat(taken.version()).isZero();
                assertThat(taken.href()).startsWith("/hari-ini?hari=" + today).endsWith("#a-" + siti);
            });
        assertThat(count(siti)).isEqualTo(1);
        assertThat(one("select count(*) from audit.change where tbl = 'note.daily_note' and client_id = ?", siti))
                .isEqualTo(1);
    }

    @Test
    void oneTapIsAWholeNote() {
        assertThat(send(rina, tapped(siti, today), null)).isInstanceOf(Taken.class);
        assertThat(one("""
                select count(*) from note.daily_note where client_id = ? and presence = 'ADA' and health = 'SEHAT' and mood = 'TENANG'
                   and behaviour = 'BAIK' and school is null and family_contact is null""", siti)).isEqualTo(1);
    }

    @Test
    void aCorrectionNamesTheVersionItHasSeen() {
        send(rina, said(siti, today, "SEHAT", null), null);
        assertThat(send(dewi, said(siti, today, "SAKIT", "Demam"), 0))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.version()).isEqualTo(1));
        assertThat(one(
                        "select count(*) from audit.act a join audit.change c on c.act_id = a.id where a.kind = 'note.corrected' and c.client_id = ?",
                        siti))
                .isEqualTo(1);
    }

    @Test
    void twoWhoAddToEachOtherMakeOneNoteWithBothNames() {
        send(rina, new DailyNote(siti, today, "ADA", null, "SEDIH", null, null, null, null, null, null), null);
        assertThat(send(dewi, said(siti, today, "SEHAT", "Rindu ibunya"), null))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.version()).isEqualTo(1));
        assertThat(one("""
                select count(*) from note.daily_note where client_id = ? and mood = 'SEDIH' and health = 'SEHAT'
                   and sentence = 'Rindu ibunya' and written_by is null""", siti)).isEqualTo(1);
    }

    @Test
    void twoWhoContradictEachOtherSeeBothVersions() {
        send(rina, said(siti, today, "SEHAT", "Main bola"), null);
        var outcome = send(dewi, said(siti, today, "SAKIT", "Demam"), null);
        assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.version()).isZero();
            assertThat(conflict.differences())
                    .contains(new Difference("note.daily.health", "Sehat", "Sakit"))
                    .contains(new Difference("note.daily.sentence", "Main bola", "Demam"))
                    .contains(new Difference("note.daily.presence", "Ada", "Ada"));
        });
        assertThat(one("select count(*) from note.daily_note where client_id = ? and health = 'SEHAT'", siti))
                .isEqualTo(1);
        assertThat(send(dewi, said(siti, today, "SAKIT", "Demam"), 0)).isInstanceOf(Taken.class);
    }

    @Test
    void twoNotesOfOneBatchForOneDayComeOneAfterTheOther() {
        var outcomes = send(
                rina,
                List.of(item(tapped(siti, today), null), item(said(siti, today, "SAKIT", "Sorenya demam"), null)));
        assertThat(outcomes).allSatisfy(o -> assertThat(o).isInstanceOf(Taken.class));
        assertThat(one(
                        "select count(*) from note.daily_note where client_id = ? and health = 'SAKIT' and version = 1",
                        siti))
                .isEqualTo(1);
    }

    @Test
    void aNoteAfterTheDayOfLeavingIsRefusedNamingThatDay() {
        var left = today.minusDays(2);
        world.sql("update client.client set resident_since = null where id = ?", siti);
        world.sql("""
                insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path,
                  entry_reason, exit_on, exit_kind) values (?, 0, ?, ?, ?, 'Siti', 'P', ?, 'KELUARGA', 'x', ?, 'KERABAT')""", Ids.next(), siti, home.id(), home.district(), today.minusYears(1), left);
        assertThat(send(rina, tapped(siti, today), null)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("note.refused.left");
            assertThat(refused.args()[0].toString()).startsWith(left.getDayOfMonth() + " ");
        });
        assertThat(send(rina, tapped(siti, left), null)).isInstanceOf(Taken.class);
    }

    @Test
    void whomTheWriterDoesNotSeeIsRefusedLikeWhomNobodyKnows() {
        var neighbour = world.home("Panti Tetangga", "65.03.01.1001");
        var other = child(neighbour, "Anak Tetangga");
        var nobody = Ids.next();
        var away = world.home("Panti Jauh", "71.01.01.1001");
        var far = child(away, "Anak Jauh");
        var outcomes = send(
                rina,
                List.of(
                        item(tapped(other, today), null),
                        item(tapped(nobody, today), null),
                        item(tapped(far, today), null)));
        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy(o -> assertThat(o)
                        .isInstanceOfSatisfying(
                                Refused.class, r -> assertThat(r.messageKey()).isEqualTo("note.refused.client")));
        assertThat(count(other) + count(far)).isZero();
    }

    @Test
    void aCaregiverOfHerOwnChildrenWritesForNoOther() {
        var account = world.account(home, "Pengasuh Satu", Role.PENGASUH, Reach.CLIENTS);
        var own = world.own(account, home, Role.PENGASUH);
        assertThat(send(own, tapped(siti, today), null)).isInstanceOf(Refused.class);
        world.sql(
                "insert into client.assignment (id, client_id, account_id) values (?, ?, ?)",
                Ids.next(),
                siti,
                account);
        assertThat(send(own, tapped(siti, today), null)).isInstanceOf(Taken.class);
    }

    @Test
    void aDayThatHasNotComeIsTheFaultOfTheClock() {
        assertThat(send(rina, tapped(siti, today.plusDays(1)), null))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.messageKey()).isEqualTo("note.refused.ahead"));
        assertThat(send(rina, tapped(siti, today.minusDays(31)), null))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.messageKey()).isEqualTo("note.refused.late"));
    }

    @Test
    void aCodeNobodyKnowsIsRefused() {
        assertThat(send(rina, said(siti, today, "MELAYANG", null), null))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.messageKey()).isEqualTo("note.refused.code"));
    }

    @Test
    void theDatabaseItselfWritesNothingForAStranger() {
        var neighbour = world.manager(world.home("Panti Penyusup", "65.03.01.1001"));
        var known = world.seen(rina, () -> notes.known(List.of(new DailyNotes.Day(siti, today))))
                .values()
                .iterator()
                .next();
        var good = new Answers(Map.of(Topic.PRESENCE, "ADA"), null, null);
        var row = new DailyNotes.Row(
                Ids.next(), 0, known, today, good, new DailyNotes.Author(null, "Penyusup", Instant.now()));
        assertThat(world.seen(neighbour, () -> acts.perform(TRIED, Reason.NONE, () -> notes.insert(List.of(row)))))
                .isEmpty();
        assertThat(world.seen(rina, () -> acts.perform(TRIED, Reason.NONE, () -> notes.insert(List.of(row)))))
                .containsExactly(row.id());
        assertThat(world.seen(neighbour, () -> acts.perform(TRIED, Reason.NONE, () -> notes.correct(List.of(row)))))
                .isEmpty();
        assertThat(world.seen(neighbour, () -> notes.known(List.of(new DailyNotes.Day(siti, today)))))
                .isEmpty();
        assertThat(world.seen(rina, () -> acts.perform(TRIED, Reason.NONE, () -> notes.correct(List.of(row)))))
                .containsExactly(row.id());
    }

    @Test
    void anUnwrittenActWritesNoNote() {
        assertThatThrownBy(() -> world.seen(
                        rina,
                        () -> notes.insert(List.of(new DailyNotes.Row(
                                Ids.next(),
                                0,
                                notes.known(List.of(new DailyNotes.Day(siti, today)))
                                        .values()
                                        .iterator()
                                        .next(),
                                today,
                                new Answers(Map.of(Topic.PRESENCE, "ADA"), null, null),
                                new DailyNotes.Author(null, "Tanpa Act", Instant.now()))))))
                .rootCause()
                .hasMessageContaining("no write without an Act");
    }

    @Test
    void aHundredInOneCallWithABadOneAmongThemAreOneAct() {
        var items = new ArrayList<Item<DailyNote>>();
        for (int i = 0; i < 100; i++) {
            var client = i == 50 ? Ids.next() : child(home, "Anak " + (char) ('A' + i % 26) + (char) ('a' + i / 26));
            items.add(item(tapped(client, today), null));
        }
        var outcomes = send(rina, items);
        assertThat(outcomes.get(50)).isInstanceOf(Refused.class);
        assertThat(outcomes).filteredOn(Taken.class::isInstance).hasSize(99);
        assertThat(one("""
                select count(distinct c.act_id) from audit.change c join note.daily_note n on n.id::text = c.row_id and c.tbl = 'note.daily_note'
                 where n.institution_id = ?""", home.id())).isEqualTo(1);
        assertThat(one("select noted from note.coverage where institution_id = ? and day = ?", home.id(), today))
                .isEqualTo(99);
    }
}
