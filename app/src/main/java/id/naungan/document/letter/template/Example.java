package id.naungan.document.letter.template;

import id.naungan.document.letter.Block;
import id.naungan.document.letter.Fact;
import id.naungan.document.letter.Letterhead;
import id.naungan.document.letter.Signature;
import id.naungan.document.letter.print.Printed;
import id.naungan.document.letter.print.Typesetter;
import id.naungan.web.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Sets a letter of invented data with the texts of a form, to see how it would look. */
@Component
class Example {

    private static final String CODE = "0000-0000-0000-0000";
    private static final String NUMBER = "001/CONTOH/LKS-PAC/I/2026";

    private final Typesetter typesetter;
    private final Wordings wordings;
    private final Messages messages;
    private final Clock clock;

    Example(Typesetter typesetter, Wordings wordings, Messages messages, Clock clock) {
        this.typesetter = typesetter;
        this.wordings = wordings;
        this.messages = messages;
        this.clock = clock;
    }

    byte[] pdf(String kind, Locale locale, TemplateForm form, ZoneId zone) {
        var at = clock.instant();
        var on = LocalDate.ofInstant(at, zone);
        var head = new Letterhead(
                word(locale, "home"),
                List.of(word(locale, "address")),
                word(locale, "registration"),
                word(locale, "city"));
        var texts = new Wording(
                Objects.requireNonNullElse(form.header(), ""),
                Objects.requireNonNullElseGet(
                        form.title(),
                        () -> messages.get(locale, Wordings.KIND_KEY + kind).toUpperCase(locale)),
                Objects.requireNonNullElseGet(form.opening(), () -> wordings.shipped("letter.opening.", kind, locale)),
                Objects.requireNonNullElseGet(form.closing(), () -> wordings.shipped("letter.closing.", kind, locale)));
        return typesetter.print(new Printed(
                head,
                wordings.filled(texts, locale, head, NUMBER, on),
                NUMBER,
                blocks(locale, at),
                on,
                at,
                zone,
                locale,
                true,
                CODE,
                "/cek/" + CODE));
    }

    private List<Block> blocks(Locale locale, java.time.Instant at) {
        return List.of(
                new Block.Heading(word(locale, "heading")),
                new Block.Facts(List.of(
                        new Fact(word(locale, "name"), word(locale, "name.value")),
                        new Fact(word(locale, "born"), word(locale, "born.value")))),
                new Block.Text(word(locale, "text")),
                new Block.Table(
                        List.of(word(locale, "thing"), word(locale, "state")),
                        List.of(List.of(word(locale, "thing.value"), word(locale, "state.value")))),
                new Block.Signatures(List.of(
                        Signature.withInk(word(locale, "first"), null, null),
                        Signature.inTheSystem(word(locale, "second"), word(locale, "second.name"), at))));
    }

    private String word(Locale locale, String name) {
        return messages.get(locale, "letter.example." + name);
    }
}
