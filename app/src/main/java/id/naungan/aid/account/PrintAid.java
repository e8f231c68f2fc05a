package id.naungan.aid.account;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.aid.domain.Rupiah;
import id.naungan.aid.payment.Payment;
import id.naungan.aid.proposal.HomeRow;
import id.naungan.aid.proposal.LineRow;
import id.naungan.aid.proposal.Proposal;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.institution.OfficeLetterhead;
import id.naungan.reference.Codes;
import id.naungan.web.Ui;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints the account of a payment, and the part of a decision that is about one home; anybody may check their codes. */
@Component
class PrintAid {

    private static final ActKind PRINTED = ActKind.of("aid.letter-printed");

    private final Letters letters;
    private final OfficeLetterhead office;
    private final Acts acts;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;

    PrintAid(Letters letters, OfficeLetterhead office, Acts acts, Codes codes, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.office = office;
        this.acts = acts;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** On the home's own paper; a changed account is another letter. */
    Issued account(Ui ui, Payment payment, List<Expense> expenses) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("aid.programme"), payment.programme() + ", " + payment.period()));
        facts.add(new Fact(ui.msg("aid.payment.sp2d"), payment.sp2d()));
        facts.add(new Fact(ui.msg("aid.payment.amount"), money(ui, payment.amount())));
        facts.add(new Fact(
                ui.msg("aid.received"),
                payment.received() == null || payment.receivedOn() == null
                        ? null
                        : money(ui, payment.received()) + ", " + ui.date(payment.receivedOn())));
        facts.add(new Fact(ui.msg("aid.spent"), money(ui, payment.spent())));
        facts.add(new Fact(ui.msg("aid.returned"), money(ui, payment.returned())));
        facts.add(new Fact(ui.msg("aid.balance"), money(ui, payment.balance())));
        facts.add(new Fact(ui.msg("aid.state"), ui.msg("aid.account." + payment.state())));
        var table = new Block.Table(
                List.of(
                        ui.msg("aid.expense.spentOn"),
                        ui.msg("aid.expense.item"),
                        ui.msg("aid.expense.what"),
                        ui.msg("aid.expense.amount")),
                expenses.stream()
                        .filter(Expense::stands)
                        .map(e -> List.of(
                                ui.date(e.spentOn()),
                                codes.label("BELANJA_BANTUAN", e.item(), ui.locale()),
                                e.what(),
                                money(ui, e.amount())))
                        .toList());
        return print(
                content(ui, "LPJ_BANTUAN", payment.institutionId(), payment.district(), null, facts, table),
                payment.id(),
                payment.accountVersion());
    }

    /** On the office's paper: this home's residents, their days and sums, as they were decided. */
    Issued decision(Ui ui, Proposal proposal, HomeRow home, List<LineRow> lines) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(ui.msg("aid.programme"), proposal.programme() + ", " + proposal.period()));
        facts.add(new Fact(ui.msg("aid.decision.number"), proposal.decidedNumber()));
        facts.add(new Fact(
                ui.msg("aid.decision.on"), proposal.decidedOn() == null ? null : ui.date(proposal.decidedOn())));
        facts.add(new Fact(ui.msg("aid.home"), home.name()));
        facts.add(new Fact(ui.msg("aid.days"), ui.number(home.days())));
        facts.add(new Fact(ui.msg("aid.amount"), money(ui, home.amount())));
        var table = new Block.Table(
                List.of(ui.msg("aid.client"), ui.msg("aid.days"), ui.msg("aid.amount")),
                lines.stream()
                        .filter(line -> line.status().equals("LAYAK"))
                        .map(line -> List.of(line.name(), ui.number(line.days()), money(ui, line.amount())))
                        .toList());
        return print(
                content(
                        ui,
                        "SK_BANTUAN",
                        home.institutionId(),
                        home.district(),
                        office.of(ui, home.district()),
                        facts,
                        table),
                java.util.UUID.nameUUIDFromBytes(
                        (proposal.id() + ":" + home.institutionId()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                0);
    }

    private LetterContent content(
            Ui ui,
            String kind,
            java.util.UUID home,
            String district,
            id.naungan.document.letter.@Nullable Letterhead head,
            List<Fact> facts,
            Block.Table table) {
        var signature = Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant());
        return new LetterContent(
                kind,
                ui.msg("letter.kind." + kind),
                null,
                home,
                district,
                Permission.SEE_AID,
                List.of(new Block.Facts(facts), table, new Block.Signatures(List.of(signature))),
                ui.english() ? "en" : "id",
                head);
    }

    private Issued print(LetterContent content, java.util.UUID source, int version) {
        return acts.perform(PRINTED, Reason.of(content.title()), () -> letters.issue(source, version, content));
    }

    private static String money(Ui ui, long rupiah) {
        return ui.money(Rupiah.of(rupiah));
    }
}
