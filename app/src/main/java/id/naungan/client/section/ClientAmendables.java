package id.naungan.client.section;

import id.naungan.access.Permission;
import id.naungan.amend.Amendable;
import id.naungan.audit.ActKind;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Situation;
import id.naungan.client.domain.Tie;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers every section of a file with the amend screen. */
@Configuration(proxyBeanMethods = false)
class ClientAmendables {

    private final ClientSections clients;
    private final RelativeSections relatives;
    private final PaperSections papers;
    private final TieSections ties;

    ClientAmendables(ClientSections clients, RelativeSections relatives, PaperSections papers, TieSections ties) {
        this.ties = ties;
        this.clients = clients;
        this.relatives = relatives;
        this.papers = papers;
    }

    @Bean
    Amendable<Identity> clientIdentity() {
        return section("klien-identitas", Identity.class, Client::identity, Client::with);
    }

    @Bean
    Amendable<Birth> clientBirth() {
        return section("klien-kelahiran", Birth.class, Client::birth, Client::with);
    }

    @Bean
    Amendable<Origin> clientOrigin() {
        return section("klien-asal", Origin.class, Client::origin, Client::with);
    }

    @Bean
    Amendable<Situation> clientSituation() {
        return section("klien-keadaan", Situation.class, Client::situation, Client::with);
    }

    @Bean
    Amendable<Relative.Person> clientRelative() {
        return new Amendable<>(
                "klien-keluarga",
                Relative.Person.class,
                Permission.EDIT_CLIENT,
                ActKind.of("client.relative-corrected"),
                id -> relatives.current(id, Relative::person),
                (id, version, value) -> relatives.save(id, version, r -> r.with(value)));
    }

    @Bean
    Amendable<Relative.Contact> clientContact() {
        return new Amendable<>(
                "klien-kontak",
                Relative.Contact.class,
                Permission.EDIT_CLIENT,
                ActKind.of("client.contact-corrected"),
                id -> relatives.current(id, Relative::contact),
                (id, version, value) -> relatives.save(id, version, r -> r.with(value)));
    }

    @Bean
    Amendable<Paper.Details> clientPaper() {
        return new Amendable<>(
                "klien-surat",
                Paper.Details.class,
                Permission.EDIT_CLIENT,
                ActKind.of("client.paper-corrected"),
                papers::current,
                papers::save);
    }

    @Bean
    Amendable<Tie.Details> clientTie() {
        return new Amendable<>(
                "klien-ikatan",
                Tie.Details.class,
                Permission.EDIT_CLIENT,
                ActKind.of("client.tie-corrected"),
                ties::current,
                ties::save);
    }

    private <T extends Record> Amendable<T> section(
            String key, Class<T> type, Function<Client, T> part, BiFunction<Client, T, Client> with) {
        return new Amendable<>(
                key,
                type,
                Permission.EDIT_CLIENT,
                ActKind.of("client.corrected"),
                id -> clients.current(id, part),
                (id, version, value) -> clients.save(id, version, part, value, with));
    }
}
