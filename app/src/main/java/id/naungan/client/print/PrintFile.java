package id.naungan.client.print;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Paper;
import id.naungan.client.domain.Papers;
import id.naungan.client.domain.Relative;
import id.naungan.client.domain.Relatives;
import id.naungan.client.file.Words;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.reference.Codes;
import id.naungan.web.NotVisible;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes the file's data as letters. The same data have one letter; changed data have a new one. */
@Component
class PrintFile {

    static final String PERSONAL = "DATA_PRIBADI";
    static final String FAMILY = "DATA_KELUARGA";
    private static final ActKind PRINTED = ActKind.of("client.file-printed");

    private final Acts acts;
    private final Letters letters;
    private final Clients clients;
    private final Papers papers;
    private final Relatives relatives;
    private final Words words;
    private final Codes codes;

    PrintFile(
            Acts acts, Letters letters, Clients clients, Papers papers, Relatives relatives, Words words, Codes codes) {
        this.acts = acts;
        this.letters = letters;
        this.clients = clients;
        this.papers = papers;
        this.relatives = relatives;
        this.words = words;
        this.codes = codes;
    }

    Issued personal(Ui ui, UUID id) {
        var client = clients.findById(id).orElseThrow(NotVisible::new);
        var kept = papers.findByClientId(id);
        var blocks = new ArrayList<Block>();
        facts(ui, "identitas", Form.of(client.identity()), blocks);
        facts(ui, "kelahiran", Form.of(client.birth()), blocks);
        facts(ui, "keadaan", Form.of(client.situation()), blocks);
        facts(ui, "asal", Form.of(client.origin()), blocks);
        blocks.add(new Block.Heading(ui.msg("client.tab.papers")));
        blocks.add(new Block.Facts(
                kept.stream().flatMap(paper -> paper(ui, paper).stream()).toList()));
        return issue(
                ui,
                client,
                PERSONAL,
                version(client, kept.stream().map(Paper::version).toList()),
                blocks);
    }

    Issued family(Ui ui, UUID id) {
        var client = clients.findById(id).orElseThrow(NotVisible::new);
        var known = relatives.findByClientId(id).stream()
                .filter(r -> r.endedOn() == null)
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(List.of(new Fact(
                ui.label(Form.of(client.identity()).field("fullName")),
                client.identity().fullName()))));
        for (var relative : known) {
            blocks.add(new Block.Heading(relative.person().name()));
            var facts = new ArrayList<>(lines(ui, Form.of(relative.person())));
            if (relative.isBarred()) facts.addAll(lines(ui, Form.of(relative.contact())));
            blocks.add(new Block.Facts(facts));
        }
        return issue(
                ui,
                client,
                FAMILY,
                version(client, known.stream().map(Relative::version).toList()),
                blocks);
    }

    private Issued issue(Ui ui, Client client, String kind, int version, List<Block> blocks) {
        blocks.add(new Block.Signatures(List.of(
                Signature.withInk(ui.msg("Role.PENGELOLA"), null, null),
                Signature.withInk(ui.msg("Role.PEKSOS"), null, null))));
        return acts.perform(
                PRINTED,
                Reason.NONE,
                () -> letters.issue(
                        client.id(),
                        version,
                        new LetterContent(
                                kind,
                                ui.msg("letter.kind." + kind),
                                client.id(),
                                client.institutionId(),
                                client.district(),
                                Permission.SEE_CLIENTS,
                                blocks,
                                ui.english() ? "en" : "id")));
    }

    private void facts(Ui ui, String section, Form<?> form, List<Block> into) {
        into.add(new Block.Heading(ui.msg("client.section." + section)));
        into.add(new Block.Facts(lines(ui, form)));
    }

    private List<Fact> lines(Ui ui, Form<?> form) {
        return form.items().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> !field.values().isEmpty())
                .map(field -> new Fact(ui.label(field), words.of(ui, field)))
                .toList();
    }

    private List<Fact> paper(Ui ui, Paper paper) {
        var form = Form.of(paper.paper());
        return form.items().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .filter(field -> field.path().equals("status"))
                .map(field -> new Fact(
                        codes.label("JENIS_SURAT", paper.paper().kind(), ui.locale()),
                        words.of(ui, field)
                                + (paper.paper().number() == null
                                        ? ""
                                        : ", " + paper.paper().number())))
                .toList();
    }

    /** Grows with every change of the file or of what is printed beside it. */
    private static int version(Client client, List<Integer> others) {
        return (client.version() == null ? 0 : client.version())
                + others.size()
                + others.stream().mapToInt(v -> v == null ? 0 : v).sum();
    }
}
