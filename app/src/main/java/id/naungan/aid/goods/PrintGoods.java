package id.naungan.aid.goods;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.aid.domain.Rupiah;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Issued;
import id.naungan.document.letter.LetterContent;
import id.naungan.document.letter.Letters;
import id.naungan.document.letter.Signature;
import id.naungan.web.Ui;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Prints the account of goods on the home's own paper; a changed account is another letter. */
@Component
class PrintGoods {

    private static final ActKind PRINTED = ActKind.of("aid.letter-printed");

    private final Letters letters;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    PrintGoods(Letters letters, Acts acts, Scopes scopes, Clock clock) {
        this.letters = letters;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    Issued account(Ui ui, Goods goods, List<Movement> movements) {
        var facts = List.of(
                new Fact(ui.msg("aid.programme"), goods.programme() + ", " + goods.period()),
                new Fact(ui.msg("aid.programme.goods"), goods.goods()),
                new Fact(ui.msg("aid.goods.price"), ui.money(Rupiah.of(goods.price()))),
                new Fact(ui.msg("aid.goods.decided"), units(ui, goods, goods.decided())),
                new Fact(ui.msg("aid.goods.came"), units(ui, goods, goods.came())),
                new Fact(ui.msg("aid.goods.given"), units(ui, goods, goods.given())),
                new Fact(ui.msg("aid.goods.lost"), units(ui, goods, goods.lost())),
                new Fact(ui.msg("aid.goods.left"), units(ui, goods, goods.left())));
        var table = new Block.Table(
                List.of(
                        ui.msg("aid.goods.on"),
                        ui.msg("aid.goods.what"),
                        ui.msg("aid.goods.who"),
                        ui.msg("aid.goods.quantity")),
                movements.stream()
                        .filter(m -> !m.undone() && !m.way().equals("KEMBALI"))
                        .map(m -> List.of(
                                ui.date(m.movedOn()),
                                ui.msg("aid.goods.way." + m.way()),
                                m.clientName() != null ? m.clientName() : m.note() == null ? "" : m.note(),
                                ui.number(m.quantity())))
                        .toList());
        var signature = Signature.inTheSystem(
                ui.label(scopes.current().role()), scopes.current().name(), clock.instant());
        var content = new LetterContent(
                "LPJ_BARANG",
                ui.msg("letter.kind.LPJ_BARANG"),
                null,
                goods.institutionId(),
                goods.district(),
                Permission.SEE_AID,
                List.of(new Block.Facts(facts), table, new Block.Signatures(List.of(signature))),
                ui.english() ? "en" : "id",
                null);
        var source = UUID.nameUUIDFromBytes(goods.href().getBytes(StandardCharsets.UTF_8));
        return acts.perform(
                PRINTED, Reason.of(content.title()), () -> letters.issue(source, movements.size(), content));
    }

    private static String units(Ui ui, Goods goods, int number) {
        return ui.number(number) + " " + goods.unit();
    }
}
