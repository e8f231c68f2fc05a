package id.naungan.incident.report;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.incident.domain.Part;
import id.naungan.incident.evidence.KeepEvidence;
import id.naungan.incident.receive.NewIncident;
import id.naungan.incident.receive.NewPerson;
import id.naungan.incident.receive.NewReporter;
import id.naungan.incident.receive.ReceiveReport;
import id.naungan.outbox.Item;
import id.naungan.outbox.Outcome;
import id.naungan.outbox.Outcome.Taken;
import id.naungan.outbox.Receiver;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes reports of the staff as they come from phones or from the page; the id made on the phone is the incident's. */
@Component
class ReceiveIncidents implements Receiver<Report> {

    private final JudgeReport judge;
    private final ReceiveReport receive;
    private final KeepEvidence evidence;
    private final Additions additions;
    private final Scopes scopes;
    private final Clock clock;

    ReceiveIncidents(
            JudgeReport judge,
            ReceiveReport receive,
            KeepEvidence evidence,
            Additions additions,
            Scopes scopes,
            Clock clock) {
        this.judge = judge;
        this.receive = receive;
        this.evidence = evidence;
        this.additions = additions;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "insiden";
    }

    @Override
    public Class<Report> section() {
        return Report.class;
    }

    @Override
    public Permission permission() {
        return Permission.REPORT_INCIDENT;
    }

    @Override
    public List<Outcome> receive(List<Item<Report>> items) {
        return items.stream().map(this::one).toList();
    }

    private Outcome one(Item<Report> item) {
        var now = clock.instant();
        // A phone whose clock runs ahead did not write later than now.
        var written = item.writtenAt().isAfter(now) ? now : item.writtenAt();
        return switch (judge.judge(item.value(), written)) {
            case JudgeReport.Verdict.No(var refused) -> refused;
            case JudgeReport.Verdict.Yes(var home, var accused, var files) -> {
                var report = report(item, home, accused, written);
                receive.receive(report, () -> {
                    evidence.ofReporter(report.id(), files, now);
                    additions.ofReport(report.id(), item.value().more(), written, now);
                });
                yield new Taken("/lapor/" + item.id(), 0);
            }
        };
    }

    private NewIncident report(Item<Report> item, JudgeReport.Home home, @Nullable UUID accused, Instant written) {
        var said = item.value();
        var happened = said.happened().at(written, scopes.current().zone());
        return new NewIncident(
                item.id(),
                home.id(),
                home.district(),
                home.name(),
                NewIncident.Source.PETUGAS,
                Set.copyOf(said.kindsOrOther()),
                said.safe(),
                happened.at(),
                happened.roughly(),
                written,
                written,
                said.place(),
                said.sentence(),
                said.more() == null ? null : said.more().childWords(),
                people(said, accused),
                new NewReporter(scopes.current().person(), "PETUGAS", null, null));
    }

    private static List<NewPerson> people(Report said, @Nullable UUID account) {
        var people = new ArrayList<NewPerson>();
        for (var client : new LinkedHashSet<>(said.victims()))
            people.add(new NewPerson(Part.KORBAN, client, null, null, null));
        if (said.other() != null || said.otherName() != null)
            people.add(new NewPerson(Part.KORBAN, null, null, said.otherName(), null));
        var accused = said.accused();
        if (accused != null) people.add(new NewPerson(Part.TERDUGA, null, account, accused.name(), accused.relation()));
        if (said.more() != null)
            for (var name : said.more().names()) people.add(new NewPerson(Part.SAKSI, null, null, name, null));
        return people;
    }
}
