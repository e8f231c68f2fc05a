package id.naungan.casework.print;

import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.Sections;
import id.naungan.casework.chain.Signatures;
import id.naungan.casework.signing.SigningStates;
import id.naungan.client.FileCover;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.web.Ui;
import id.naungan.web.form.Field;
import id.naungan.web.form.Form;
import id.naungan.web.form.Item;
import id.naungan.web.form.Kind;
import id.naungan.web.form.Rows;
import id.naungan.web.form.Section;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes a form as a letter. Sealed sections never go onto paper by themselves: the letter says that there are some. */
@Component
class PrintForm {

    private static final ActKind PRINTED = ActKind.of("casework.form-printed");

    private final Acts acts;
    private final Letters letters;
    private final Sections sections;
    private final Signatures signatures;
    private final SigningStates states;

    PrintForm(Acts acts, Letters letters, Sections sections, Signatures signatures, SigningStates states) {
        this.acts = acts;
        this.letters = letters;
        this.sections = sections;
        this.signatures = signatures;
        this.states = states;
    }

    /** The same form in the same state has one letter. */
    Issued print(Ui ui, FileCover file, CaseForm form) {
        var known = letters.of(form.id(), form.version(), form.step().name());
        return known.orElseGet(() -> acts.perform(
                PRINTED, Reason.NONE, () -> letters.issue(form.id(), form.version(), content(ui, file, form))));
    }

    private LetterContent content(Ui ui, FileCover file, CaseForm form) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(who(ui, file, form)));
        var written = sections.all(form.id());
        var sealed = false;
        for (var part : form.step().parts(states.homeKind(form.institutionId()))) {
            var section = written.get(part.name());
            sealed |= part.sealed();
            if (part.sealed() || section == null) continue;
            blocks.add(new Block.Heading(ui.msg("part." + part.name())));
            answers(ui, Form.kept(part.section(), section.content()).items(), blocks);
        }
        if (sealed) blocks.add(new Block.Text(ui.msg("casework.print.sealed")));
        blocks.add(new Block.Signatures(signed(ui, form)));
        return new LetterContent(
                form.step().name(),
                ui.msg("step." + form.step().name()),
                form.clientId(),
                form.institutionId(),
                form.district(),
                Permission.SEE_CASE,
                blocks,
                ui.english() ? "en" : "id");
    }

    private static List<Fact> who(Ui ui, FileCover file, CaseForm form) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("casework.print.name"), file.name()));
        facts.add(new Fact(ui.msg("casework.print.sex"), ui.label(file.sex())));
        if (file.birth() != null)
            facts.add(
                    new Fact(ui.msg("casework.print.born"), ui.date(file.birth().date())));
        facts.add(new Fact(ui.msg("casework.print.number"), file.id().toString().substring(24)));
        facts.add(new Fact(ui.msg("casework.print.on"), ui.date(form.onDate())));
        facts.add(new Fact(ui.msg("casework.print.by"), form.holderName()));
        facts.add(new Fact(ui.msg("casework.print.status"), ui.label(form.status())));
        return facts;
    }

    private static void answers(Ui ui, List<? extends Item> items, List<Block> into) {
        var facts = new ArrayList<Fact>();
        for (var item : items) {
            switch (item) {
                case Field field -> {
                    if (field.kind() != Kind.HIDDEN
                            && field.kind() != Kind.FILE
                            && !field.values().isEmpty()) facts.add(new Fact(ui.label(field), ui.text(field)));
                }
                case Section section -> {
                    flush(facts, into);
                    answers(ui, section.items(), into);
                }
                case Rows rows -> {
                    flush(facts, into);
                    table(ui, rows, into);
                }
            }
        }
        flush(facts, into);
    }

    private static void flush(List<Fact> facts, List<Block> into) {
        if (!facts.isEmpty()) into.add(new Block.Facts(List.copyOf(facts)));
        facts.clear();
    }

    /** Rows of a few columns are a table; wider ones are read one under the other. */
    private static void table(Ui ui, Rows rows, List<Block> into) {
        var filled = rows.rows().stream().filter(PrintForm::filled).toList();
        if (filled.isEmpty()) return;
        var columns = filled.getFirst().items().stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
        if (columns.size() > 5) {
            for (var row : filled) {
                into.add(new Block.Heading(ui.label(row)));
                answers(ui, row.items(), into);
            }
            return;
        }
        into.add(new Block.Table(
                columns.stream().map(ui::label).toList(),
                filled.stream()
                        .map(row -> row.items().stream()
                                .filter(Field.class::isInstance)
                                .map(f -> ui.text((Field) f))
                                .toList())
                        .toList()));
    }

    private static boolean filled(Section row) {
        return row.items().stream()
                .anyMatch(item -> item instanceof Field field && !field.values().isEmpty());
    }

    private List<Signature> signed(Ui ui, CaseForm form) {
        var under = new ArrayList<Signature>();
        var waiting = states.of(form);
        for (var one : signatures.of(form.id())) {
            var role = ui.label(one.signer());
            var at = one.signedAt().toInstant();
            var name = one.counts()
                    ? one.name()
                    : one.name() + " (" + ui.msg("How." + one.how().name()) + ")";
            under.add(
                    one.how() == id.naungan.casework.chain.Signature.How.ELEKTRONIK
                            ? Signature.inTheSystem(role, name, at)
                            : Signature.withInk(role, name, at));
        }
        if (form.status().isOpen())
            waiting.waiting().forEach(signer -> under.add(Signature.withInk(ui.label(signer), null, null)));
        return under;
    }
}
