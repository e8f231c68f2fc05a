package id.naungan.incident.letter;

import id.naungan.access.Scopes;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Signature;
import id.naungan.incident.domain.Part;
import id.naungan.incident.handling.Clocks;
import id.naungan.incident.handling.Incident;
import id.naungan.incident.handling.Incidents;
import id.naungan.incident.handling.Ladder;
import id.naungan.incident.handling.People;
import id.naungan.incident.handling.People.Person;
import id.naungan.incident.handling.Steps;
import id.naungan.incident.handling.TimeLeft;
import id.naungan.reference.Codes;
import id.naungan.reference.Regions;
import id.naungan.web.Ui;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a letter about an incident says. Never who reported it; victims by initials but to the police; sealed words only where they are meant to go. */
@Component
class LetterBlocks {

    private final Parts parts;
    private final Codes codes;
    private final Regions regions;
    private final Scopes scopes;
    private final Clock clock;

    LetterBlocks(Parts parts, Codes codes, Regions regions, Scopes scopes, Clock clock) {
        this.parts = parts;
        this.codes = codes;
        this.regions = regions;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The readers of the parts of an incident. */
    @Component("incidentLetterParts")
    record Parts(Incidents incidents, People people, Clocks clocks, Ladder ladder, Steps steps) {}

    List<Block> of(Ui ui, Incident of, LetterKind kind) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(ui, of)));
        var people = parts.people().of(of.id());
        heading(ui, "incident.part.people", blocks);
        blocks.add(new Block.Table(
                List.of(
                        ui.msg("incident.letter.part"),
                        ui.msg("incident.letter.who"),
                        ui.msg("incident.letter.relation")),
                people.stream().map(p -> row(ui, p, kind)).toList()));
        told(ui, of, kind, blocks);
        done(ui, of, kind, blocks);
        blocks.add(new Block.Signatures(List.of(Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant()))));
        return blocks;
    }

    private List<Fact> facts(Ui ui, Incident of) {
        var kinds = of.kinds().stream()
                .map(k -> codes.label("JENIS_INSIDEN", k, ui.locale()))
                .collect(Collectors.joining(", "));
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("incident.head.number"), of.number()));
        facts.add(new Fact(ui.msg("incident.head.kinds"), kinds));
        facts.add(new Fact(ui.msg("incident.head.severity"), ui.label(of.severity())));
        facts.add(new Fact(ui.msg("incident.head.state"), ui.label(of.state())));
        facts.add(new Fact(ui.msg("incident.head.home"), of.home()));
        facts.add(new Fact(ui.msg("incident.head.district"), regions.name(of.district())));
        facts.add(new Fact(ui.msg("incident.head.place"), codes.label("TEMPAT_INSIDEN", of.place(), ui.locale())));
        facts.add(new Fact(
                ui.msg("incident.head.happened"), of.happenedAt() == null ? null : ui.dateTime(of.happenedAt())));
        facts.add(new Fact(ui.msg("incident.head.known"), ui.dateTime(of.knownAt())));
        facts.add(new Fact(ui.msg("incident.head.safe"), ui.label(of.safe())));
        return facts;
    }

    private static List<String> row(Ui ui, Person person, LetterKind kind) {
        var named = kind == LetterKind.POLISI || person.part() == Part.TERDUGA;
        var who = person.outside()
                ? ui.msg("incident.person.outside")
                : person.name() == null ? ui.msg("incident.person.unknown") : named ? person.name() : person.initials();
        // The last part of an id is its file number on paper, as on every other letter.
        var file = person.client() == null
                ? ""
                : " ("
                        + ui.msg(
                                "incident.letter.file",
                                person.client().toString().substring(24)) + ")";
        return List.of(ui.label(person.part()), who + file, person.relation(ui));
    }

    /** The social service reads the rest in the system; on paper it goes to the police and into the report. */
    private void told(Ui ui, Incident of, LetterKind kind, List<Block> blocks) {
        if (kind == LetterKind.DINSOS) return;
        var told = parts.incidents().told(of);
        if (told.story() != null) {
            heading(ui, "incident.part.story", blocks);
            blocks.add(new Block.Text(told.story()));
        }
        if (told.childWords() != null) {
            heading(ui, "incident.part.child-words", blocks);
            blocks.add(new Block.Text(told.childWords()));
        }
    }

    private void done(Ui ui, Incident of, LetterKind kind, List<Block> blocks) {
        var steps = parts.steps().of(of.id());
        if (!steps.isEmpty()) {
            heading(ui, "incident.part.steps", blocks);
            blocks.add(new Block.Table(
                    List.of(ui.msg("incident.letter.step"), ui.msg("incident.letter.at"), ui.msg("incident.letter.by")),
                    steps.stream()
                            .map(s -> List.of(ui.label(s.kind()), ui.dateTime(s.at()), s.name()))
                            .toList()));
        }
        if (kind == LetterKind.POLISI) return;
        heading(ui, "incident.part.ladder", blocks);
        blocks.add(new Block.Table(
                List.of(
                        ui.msg("incident.letter.office"),
                        ui.msg("incident.letter.told"),
                        ui.msg("incident.letter.acknowledged")),
                parts.ladder().of(of.id()).stream()
                        .map(r -> List.of(
                                ui.label(r.level()),
                                ui.dateTime(r.told()),
                                r.acknowledged() == null ? "–" : ui.dateTime(r.acknowledged())))
                        .toList()));
        heading(ui, "incident.part.clocks", blocks);
        blocks.add(new Block.Facts(parts.clocks().of(of.id(), clock.instant()).stream()
                .map(c -> new Fact(
                        ui.label(c.kind()),
                        TimeLeft.said(ui, c)
                                + ui.basis(c.norm()).map(b -> " · " + b.text()).orElse("")))
                .toList()));
    }

    private static void heading(Ui ui, String key, List<Block> blocks) {
        blocks.add(new Block.Heading(ui.msg(key)));
    }
}
