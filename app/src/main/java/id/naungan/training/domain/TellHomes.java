package id.naungan.training.domain;

import id.naungan.access.Role;
import id.naungan.notice.Audience;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells managers of homes what concerns them of a training, inside the caller's Act. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TellHomes {

    /** An invitation of a home, and when the training begins. */
    public record Invited(
            UUID id, UUID institutionId, @Nullable LocalDate beginsOn) {}

    private record Seat(
            UUID participant,
            UUID home,
            UUID invitation,
            @Nullable LocalDate beginsOn) {}

    private final JdbcClient db;
    private final Notices notices;

    TellHomes(JdbcClient db, Notices notices) {
        this.db = db;
        this.notices = notices;
    }

    public void invited(UUID home, UUID invitation, @Nullable LocalDate begins) {
        tell("bimtek-undangan", home, facts(home, begins), "/bimtek/undangan/" + invitation, "bimtek:" + invitation);
    }

    /** Gives free seats to who waits, and says so to their homes. */
    public void seated(UUID training) {
        var seats = db.sql("""
                        select s.participant, s.home, s.invitation, e.begins_on from training.seat(:of) s join training.event e on e.id = :of
                         where s.invitation is not null""").param("of", training).query(Seat.class).list();
        var told = new HashSet<UUID>();
        for (var seat : seats) {
            if (!told.add(seat.home())) continue;
            tell(
                    "bimtek-kursi",
                    seat.home(),
                    facts(seat.home(), seat.beginsOn()),
                    "/bimtek/undangan/" + seat.invitation(),
                    "bimtek-kursi:" + seat.participant());
        }
    }

    /** Place or time are not what they were. */
    public void changed(UUID training, int version) {
        invitations(training)
                .forEach(one -> tell(
                        "bimtek-berubah",
                        one.institutionId(),
                        facts(one.institutionId(), one.beginsOn()),
                        "/bimtek/undangan/" + one.id(),
                        "bimtek-berubah:" + one.id() + ":" + version));
    }

    public void calledOff(Training training) {
        invitations(training.id())
                .forEach(one -> tell(
                        "bimtek-batal",
                        one.institutionId(),
                        facts(one.institutionId(), training.beginsOn()),
                        "/bimtek/undangan/" + one.id(),
                        "bimtek-batal:" + one.id()));
    }

    /** Who invited is told that nobody comes, and reads why among the homes of the training. */
    public void declined(UUID training, UUID invitation, UUID home, String district, String region, int version) {
        notices.tell(new NewNotice(
                "bimtek-ditolak",
                List.of(new Fact.Home(home)),
                "/bimtek/" + training + "/lks?jawaban=DITOLAK",
                Urgency.BIASA,
                "bimtek-ditolak:" + invitation + ":" + version,
                Audience.above(district, region.length() == 2 ? Role.DINSOS_PROV : Role.DINSOS_KAB)));
    }

    public void certified(UUID training, UUID home) {
        tell(
                "bimtek-sertifikat",
                home,
                List.of(new Fact.Home(home)),
                "/lks/" + home + "/bimtek",
                "bimtek-sertifikat:" + training + ":" + home);
    }

    /** Of what kind it is stands in the message files under `notice.kind.`. */
    public int tell(String kind, UUID home, List<Fact> facts, String href, String key) {
        return notices.tell(new NewNotice(kind, facts, href, Urgency.PENTING, key, Audience.at(home, Role.PENGELOLA)));
    }

    private static List<Fact> facts(UUID home, @Nullable LocalDate begins) {
        return begins == null
                ? List.of(new Fact.Home(home), new Fact.Word("training.day.open"))
                : List.of(new Fact.Home(home), new Fact.Day(begins));
    }

    private List<Invited> invitations(UUID training) {
        return db.sql("""
                select v.id, v.institution_id, e.begins_on from training.invitation v join training.event e on e.id = v.training_id
                 where v.training_id = ? and v.state <> 'DITOLAK' and e.state <> 'DRAF'""").param(training).query(Invited.class).list();
    }
}
