package id.naungan.institution.licence;

import id.naungan.access.Role;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the home and the offices how an application stands, inside the Act that changes it. */
@Component
class TellLicence {

    private final Notices notices;

    TellLicence(Notices notices) {
        this.notices = notices;
    }

    /** The district always: it checks and visits; and the office that decides. */
    void sent(Application of) {
        notices.tell(new NewNotice(
                "permohonan-masuk",
                List.of(new Fact.Home(of.institutionId())),
                of.href(),
                Urgency.BIASA,
                "permohonan:" + of.id() + ":" + of.version() + ":masuk",
                Audience.around(of.institutionId(), of.district(), offices(of.level()))));
    }

    private static Role[] offices(LicenceLevel level) {
        return EnumSet.of(Role.DINSOS_KAB, level.office()).toArray(Role[]::new);
    }

    void returned(Application of) {
        toHome(of, "permohonan-perbaikan", ":" + of.version() + ":perbaikan");
    }

    void decided(Application of, boolean registered) {
        toHome(of, registered ? "permohonan-disetujui" : "permohonan-ditolak", ":putusan");
    }

    private void toHome(Application of, String kind, String key) {
        notices.tell(new NewNotice(
                kind,
                List.of(new Fact.Home(of.institutionId())),
                of.href(),
                Urgency.PENTING,
                "permohonan:" + of.id() + key,
                Audience.at(of.institutionId(), Role.PENGELOLA)));
    }

    void changed(UUID home, String district, UUID decision, RegisterChange change) {
        notices.tell(new NewNotice(
                "pendaftaran-berubah",
                List.of(new Fact.Home(home), new Fact.Word("DecisionKind." + change)),
                "/lks/" + home + "/izin",
                change == RegisterChange.PULIH ? Urgency.BIASA : Urgency.PENTING,
                "putusan:" + decision,
                Audience.around(home, district, Role.PENGELOLA, Role.SUPERVISOR, Role.DINSOS_KAB, Role.DINSOS_PROV)));
    }

    /** It runs out on this day: told at most once a step, with what it is and where it is renewed. */
    int runsOut(Dues.Near due, int months) {
        return notices.tell(new NewNotice(
                months == 0 ? "masa-berlaku-lewat" : "masa-berlaku-dekat",
                List.of(
                        new Fact.Home(due.institutionId()),
                        new Fact.Day(due.dueOn()),
                        new Fact.Word("licence.due." + due.kind())),
                "/lks/" + due.institutionId() + "/" + Dues.page(due.kind()),
                months == 0 ? Urgency.PENTING : Urgency.BIASA,
                "berlaku:" + due.key() + ":" + due.dueOn() + ":" + months,
                Audience.around(due.institutionId(), due.district(), Role.PENGELOLA, Role.DINSOS_KAB)));
    }
}
