package id.naungan.incident.report;

import id.naungan.access.Scopes;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.incident.evidence.Piece;
import id.naungan.outbox.Outcome.Refused;
import id.naungan.reference.Codes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words why a report cannot be taken as it is. There are few reasons: an unlucky report is better than none. */
@Component
class JudgeReport {

    /** A clock on a wall and one of a phone never agree to the minute. */
    private static final Duration LEEWAY = Duration.ofMinutes(10);

    /** Where it happened: a home of the register, or one with a name and a regency only. */
    record Home(
            @Nullable UUID id, String district, @Nullable String name) {}

    /** Whether it is taken, and which account of the staff it accuses. */
    sealed interface Verdict {
        record Yes(Home home, @Nullable UUID accused, List<Piece> files) implements Verdict {}

        record No(Refused why) implements Verdict {}
    }

    private final Whom whom;
    private final Codes codes;
    private final Files files;
    private final Scopes scopes;

    JudgeReport(Whom whom, Codes codes, Files files, Scopes scopes) {
        this.whom = whom;
        this.codes = codes;
        this.files = files;
        this.scopes = scopes;
    }

    Verdict judge(Report said, Instant written) {
        var home = home(said);
        if (home.isEmpty()) return no("incident.report.refused.home");
        var happened = said.happened().at(written, scopes.current().zone()).at();
        if (happened.isAfter(written.plus(LEEWAY))) return no("incident.report.refused.future");
        for (var kind : said.kinds())
            if (codes.find("JENIS_INSIDEN", kind).isEmpty()) return no("incident.report.refused.code", kind);
        if (!whom.reached(said.victims()).containsAll(said.victims())) return no("incident.report.refused.client");
        var staff = staff(said, home.get());
        var chosen = said.accused() == null ? null : said.accused().account();
        if (chosen != null && WhichColleague.chosen(chosen, staff).isEmpty())
            return no("incident.report.refused.account");
        return checked(said, home.get(), chosen == null ? named(said, staff) : chosen);
    }

    private Verdict checked(Report said, Home home, @Nullable UUID accused) {
        var kept = new ArrayList<Piece>();
        for (var file : said.files()) {
            var upload = Upload.of(file);
            switch (files.check(Allowed.EVIDENCE, upload)) {
                case Checked.Fine fine -> kept.add(Piece.of(upload, fine, null));
                case Checked.Refused(var key, var args) -> {
                    return no(key, args.toArray());
                }
            }
        }
        return new Verdict.Yes(home, accused, kept);
    }

    private static @Nullable UUID named(Report said, List<Whom.Colleague> staff) {
        var accused = said.accused();
        return accused == null ? null : WhichColleague.named(accused.relation(), accused.name(), staff);
    }

    /** Asked for only where somebody is accused. */
    private List<Whom.Colleague> staff(Report said, Home home) {
        return said.accused() == null || home.id() == null ? List.of() : whom.colleagues(home.id());
    }

    private Optional<Home> home(Report said) {
        return said.institution() == null
                ? Optional.ofNullable(said.district()).map(district -> new Home(null, district, said.placeName()))
                : whom.home(said.institution()).map(home -> new Home(home.id(), home.district(), null));
    }

    private static Verdict no(String key, Object... args) {
        return new Verdict.No(new Refused(key, args));
    }
}
