package id.naungan.institution.accreditation;

import id.naungan.access.Scopes;
import id.naungan.institution.domain.Institution;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a home must have before it may apply, beside a whole self-assessment. */
@Component("accreditationReadiness")
public class Readiness {

    /** One thing that is missing: the words say what, the address leads to where it is mended. */
    public record Lack(String key, String href) {}

    private final Scopes scopes;
    private final Clock clock;

    Readiness(Scopes scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    List<Lack> lacks(Institution home) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var registration = home.registration();
        var lacks = new ArrayList<Lack>();
        if (registration.lapsed(today) || registration.status().equals("KEDALUWARSA"))
            lacks.add(new Lack("accreditation.lack.lapsed", "/lks/" + home.id() + "/izin"));
        else if (!registration.status().equals("TERDAFTAR"))
            lacks.add(new Lack("accreditation.lack.registration", "/lks/" + home.id() + "/izin"));
        var head = home.profile().head();
        if (head == null || head.isBlank())
            lacks.add(new Lack("accreditation.lack.head", "/koreksi/lks-profil/" + home.id()));
        return List.copyOf(lacks);
    }
}
