package id.naungan.casework;

import id.naungan.access.Reach;
import id.naungan.access.Role;
import id.naungan.access.Scope;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.domain.Entry;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Situation;
import id.naungan.institution.domain.Capacity;
import id.naungan.institution.domain.Institution;
import id.naungan.institution.domain.Institutions;
import id.naungan.institution.domain.Place;
import id.naungan.institution.domain.Profile;
import id.naungan.institution.domain.Registration;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.store.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes homes, people and scopes for one test, apart from the story's. */
@Component
public class Field {

    public static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final ActKind MADE = ActKind.of("test.made");

    private final Acts acts;
    private final Scopes scopes;
    private final Institutions institutions;
    private final Clients clients;

    public Field(Acts acts, Scopes scopes, Institutions institutions, Clients clients) {
        this.acts = acts;
        this.scopes = scopes;
        this.institutions = institutions;
        this.clients = clients;
    }

    public Institution home(String name, String region) {
        return scopes.asSystem(
                "test",
                () -> acts.perform(
                        MADE,
                        Reason.NONE,
                        () -> institutions.save(Institution.of(
                                Ids.next(),
                                new Profile(name, "ANAK", "YAYASAN", null, null, null),
                                new Place(null, region, null, null, null, null),
                                new Capacity(20, null, null),
                                new Registration("TERDAFTAR", null, null, null, null)))));
    }

    public Client person(Institution home, String name, Sex sex, @Nullable LocalDate born) {
        return scopes.asSystem(
                "test",
                () -> acts.perform(
                        MADE,
                        Reason.NONE,
                        () -> clients.save(Client.of(
                                Ids.next(),
                                home.id(),
                                home.district(),
                                Identity.named(name, sex),
                                new Birth(null, born == null ? null : BirthDate.day(born), null, null, null, null),
                                new Origin(null, null, null),
                                new Situation(null, null, null, null)))));
    }

    public static Scope manager(Institution home) {
        return new Scope(
                Ids.next(), null, "Pengelola", Role.PENGELOLA, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    public static Scope caregiver(Institution home) {
        return new Scope(Ids.next(), null, "Pengasuh", Role.PENGASUH, Reach.INSTITUTION, home.id(), null, ZONE, false);
    }

    public static Scope district(String code) {
        return new Scope(Ids.next(), null, "Dinsos", Role.DINSOS_KAB, Reach.DISTRICT, null, code, ZONE, false);
    }

    public static Scope province(String code) {
        return new Scope(
                Ids.next(), null, "Dinsos provinsi", Role.DINSOS_PROV, Reach.PROVINCE, null, code, ZONE, false);
    }

    public static Entry entry(LocalDate on) {
        return new Entry(on, null, "KELUARGA", "Ibu", "Ibu sakit", null, "Data lama", "Buku induk kertas", null);
    }

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static UUID id() {
        return Ids.next();
    }
}
