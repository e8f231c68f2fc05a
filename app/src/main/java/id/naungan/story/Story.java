package id.naungan.story;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.ClientsChanged;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Situation;
import id.naungan.institution.InstitutionChanged;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the cast into an empty database, through Acts like everything else. */
@Component
public class Story {

    private static final ActKind LOADED = ActKind.of("story.loaded");

    private final Acts acts;
    private final Scopes scopes;
    private final Institutions institutions;
    private final Clients clients;
    private final Writer writer;
    private final NoteStory notes;
    private final CareStory care;
    private final ConferenceStory conferences;
    private final HomeStory homeStory;
    private final PaperStory papers;
    private final CaseStory cases;
    private final IncidentStory incidents;
    private final List<Chapter> chapters;

    Story(
            Acts acts,
            Scopes scopes,
            Institutions institutions,
            Clients clients,
            Writer writer,
            NoteStory notes,
            CareStory care,
            ConferenceStory conferences,
            HomeStory homeStory,
            PaperStory papers,
            CaseStory cases,
            IncidentStory incidents,
            List<Chapter> chapters) {
        this.acts = acts;
        this.scopes = scopes;
        this.institutions = institutions;
        this.clients = clients;
        this.writer = writer;
        this.notes = notes;
        this.care = care;
        this.conferences = conferences;
        this.homeStory = homeStory;
        this.papers = papers;
        this.cases = cases;
        this.incidents = incidents;
        this.chapters = chapters;
    }

    /** Loads the story unless there is already an account. */
    public void tell() {
        scopes.asSystem("story", () -> {
            if (writer.somebodyIsThere()) return;
            var homes = new LinkedHashMap<String, Institution>();
            acts.perform(LOADED, Reason.NONE, () -> {
                for (var home : Cast.homes()) homes.put(home.key(), institutions.save(institution(home)));
                var password = writer.encode(Cast.PASSWORD);
                for (var member : Cast.members())
                    writer.account(member, member.home() == null ? null : homes.get(member.home()), password);
                for (var person : Cast.people()) writer.lives(client(person, homes), person);
                writer.assign("pengasuh.asuh", "Siti Aminah");
                var harapan = homes.get("harapan");
                for (var kin : Cast.kin()) writer.kin(kin, harapan.id());
                notes.tell(homes);
                care.tell(homes);
                conferences.tell(homes);
                homeStory.tell(homes);
                papers.tell(harapan);
                homes.values().forEach(writer::changed);
            });
            cases.follows(homes);
            incidents.follows(homes);
            for (var chapter : chapters) acts.perform(LOADED, Reason.NONE, () -> chapter.tell(homes));
        });
    }

    private static Institution institution(Cast.Home home) {
        return Institution.of(
                Ids.next(),
                new Profile(home.name(), home.kind(), home.legalForm(), null, home.head(), null),
                new Place(
                        home.address(),
                        home.region(),
                        BigDecimal.valueOf(home.latitude()),
                        BigDecimal.valueOf(home.longitude()),
                        null,
                        null),
                new Capacity(home.places(), null, null),
                new Registration(home.status(), home.number(), null, date(home.since()), date(home.until())));
    }

    private Client client(Cast.Person p, Map<String, Institution> homes) {
        var home = homes.get(p.home());
        if (home == null) throw new IllegalArgumentException(p.home());
        return clients.save(Client.of(
                        Ids.next(),
                        home.id(),
                        home.district(),
                        new Identity(
                                p.name(), null, Sex.valueOf(p.sex()), p.nik(), p.nikStatus(), null, null, null, "WNI"),
                        new Birth(p.place(), born(p), p.mother(), p.father(), null, null),
                        new Origin(null, null, null),
                        new Situation(p.orphan(), p.education(), null, null))
                .residentSince(LocalDate.parse(p.since())));
    }

    private static @Nullable BirthDate born(Cast.Person p) {
        return p.born() == null ? null : new BirthDate(LocalDate.parse(p.born()), DatePrecision.valueOf(p.precision()));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** The rows that have no aggregate of their own here. */
    @Component
    static class Writer {

        private final JdbcClient db;
        private final PasswordEncoder passwords;
        private final ApplicationEventPublisher events;
        private final TransactionOperations transaction;

        Writer(
                JdbcClient db,
                PasswordEncoder passwords,
                ApplicationEventPublisher events,
                TransactionOperations transaction) {
            this.db = db;
            this.passwords = passwords;
            this.events = events;
            this.transaction = transaction;
        }

        boolean somebodyIsThere() {
            return Boolean.TRUE.equals(transaction.execute(s -> db.sql("select exists (select from access.account)")
                    .query(Boolean.class)
                    .single()));
        }

        String encode(String password) {
            return passwords.encode(password);
        }

        void account(Cast.Member m, @Nullable Institution home, String password) {
            db.sql("""
                    insert into access.account (id, username, full_name, role, reach, institution_id, district, region, zone, password_hash,
                      password_changed_at, must_change_password, status)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), false, 'ACTIVE')""")
                    .params(
                            Ids.next(),
                            m.username(),
                            m.name(),
                            m.role().name(),
                            m.reach().name(),
                            home == null ? null : home.id(),
                            home == null ? null : home.district(),
                            m.region(),
                            m.zone(),
                            password)
                    .update();
        }

        void lives(Client client, Cast.Person p) {
            db.sql("""
                    insert into casework.stay (id, version, client_id, institution_id, district, client_name, client_sex, entry_on, entry_path, entry_reason)
                    values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            client.id(),
                            client.institutionId(),
                            client.district(),
                            p.name(),
                            p.sex(),
                            LocalDate.parse(p.since()),
                            p.path(),
                            p.reason())
                    .update();
            db.sql(
                            "insert into client.paper (id, version, client_id, paper_kind, paper_status) values (?, 0, ?, 'AKTA', ?)")
                    .params(Ids.next(), client.id(), p.akta())
                    .update();
            if (p.category() != null) {
                db.sql(
                                "insert into client.category (id, version, client_id, scheme, code, since) values (?, 0, ?, 'PPKS', ?, ?)")
                        .params(Ids.next(), client.id(), p.category(), LocalDate.parse(p.since()))
                        .update();
            }
        }

        void kin(Cast.Kin k, UUID home) {
            db.sql("""
                    insert into client.relative (id, version, client_id, person_relation, person_name, person_alive, person_occupation, person_guardian,
                      contact_barred, contact_basis, contact_since)
                    select ?, 0, c.id, ?, ?, ?, ?, ?, ?, ?, ? from client.client c where c.institution_id = ? and c.identity_full_name = ?""")
                    .params(
                            Ids.next(),
                            k.relation(),
                            k.name(),
                            k.alive(),
                            k.occupation(),
                            k.guardian(),
                            k.barredBasis() == null ? "TIDAK" : "YA",
                            k.barredBasis(),
                            k.barredBasis() == null ? null : LocalDate.of(2025, 2, 20),
                            home,
                            k.client())
                    .update();
        }

        void assign(String username, String client) {
            db.sql("""
                    insert into client.assignment (id, client_id, account_id)
                    select ?, c.id, a.id from access.account a join client.client c on c.institution_id = a.institution_id and c.identity_full_name = ?
                     where a.username = ?""").params(Ids.next(), client, username).update();
        }

        void changed(Institution home) {
            events.publishEvent(new InstitutionChanged(home.id()));
            events.publishEvent(new ClientsChanged(home.id()));
        }
    }
}
