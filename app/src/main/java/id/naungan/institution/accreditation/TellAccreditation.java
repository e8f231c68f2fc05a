package id.naungan.institution.accreditation;

import id.naungan.access.Role;
import id.naungan.institution.licence.LicenceLevel;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells who has it next, and the home how its round stands, inside the Act that moves it. */
@Component
class TellAccreditation {

    private final Notices notices;

    TellAccreditation(Notices notices) {
        this.notices = notices;
    }

    void toOffice(Round of, LicenceLevel level) {
        tell("akreditasi-masuk", of, Urgency.BIASA, around(of, level.office()));
    }

    void toNation(Round of) {
        tell("akreditasi-direkomendasi", of, Urgency.BIASA, around(of, Role.KEMENSOS));
    }

    void returned(Round of) {
        tell("akreditasi-perbaikan", of, Urgency.PENTING, atHome(of));
    }

    void visit(Round of, LocalDate on) {
        tell(
                "akreditasi-kunjungan",
                of,
                Urgency.PENTING,
                around(of, Role.PENGELOLA, of.level().office()),
                new Fact.Day(on));
    }

    void visited(Round of, int advices) {
        tell("akreditasi-hasil", of, Urgency.PENTING, atHome(of), new Fact.Count(advices));
    }

    void decided(Round of, Grade grade) {
        tell(
                "akreditasi-ditetapkan",
                of,
                Urgency.PENTING,
                around(of, Role.PENGELOLA, Role.DINSOS_KAB, Role.DINSOS_PROV),
                new Fact.Word("Grade." + grade));
    }

    void replied(Advice of) {
        tell(
                "akreditasi-jawaban",
                of,
                Audience.around(of.institutionId(), of.district(), Role.DINSOS_KAB, Role.KEMENSOS));
    }

    void judged(Advice of, boolean accepted) {
        tell(
                accepted ? "akreditasi-jawaban-diterima" : "akreditasi-jawaban-kembali",
                of,
                Audience.at(of.institutionId(), Role.PENGELOLA));
    }

    private static Audience around(Round of, Role... roles) {
        return Audience.around(of.institutionId(), of.district(), roles);
    }

    private static Audience atHome(Round of) {
        return Audience.at(of.institutionId(), Role.PENGELOLA);
    }

    private void tell(String kind, Round of, Urgency urgency, Audience audience, Fact... more) {
        var facts = new java.util.ArrayList<Fact>(List.of(new Fact.Home(of.institutionId())));
        facts.addAll(List.of(more));
        notices.tell(new NewNotice(kind, facts, of.href(), urgency, key(of.id(), of.version()) + ":" + kind, audience));
    }

    private void tell(String kind, Advice of, Audience audience) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(of.institutionId())),
                of.href(),
                Urgency.BIASA,
                key(of.id(), of.version()) + ":" + kind,
                audience));
    }

    private static String key(UUID id, int version) {
        return "akreditasi:" + id + ":" + version;
    }
}
