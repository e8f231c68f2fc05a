package id.naungan.instrument.edition;

import id.naungan.instrument.domain.Item;
import id.naungan.instrument.domain.ItemType;
import id.naungan.instrument.domain.Marking;
import id.naungan.instrument.domain.Rules;
import id.naungan.instrument.domain.Wording;
import id.naungan.kernel.Worded;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question of a draft as it is written down. */
@MessagePrefix("instrument.item")
public record ItemForm(
        @Hidden UUID id,
        @Hidden @Nullable UUID parent,
        @Half ItemType type,

        @Half @Pattern(regexp = "[A-Za-z_][A-Za-z0-9_.-]{0,59}", message = "instrument.item.error.code")
        String code,

        @LongText @Size(min = 1, max = 2000) String label,
        @Nullable @LongText @Size(max = 2000) String labelEn,
        @Nullable @LongText @Size(max = 2000) String hint,
        @Nullable @LongText @Size(max = 2000) String hintEn,
        @Half @Nullable @Size(max = 60) String list,
        @Nullable Set<Flag> flags,
        @Nullable @Size(max = 1000) String relevant,
        @Nullable @Size(max = 1000) String constraint,
        @Nullable @Size(max = 500) String message,
        @Nullable @Size(max = 500) String messageEn,
        @Nullable @Size(max = 1000) String calculation,

        @Half @Nullable @DecimalMin("0.001") @DecimalMax("1000")
        BigDecimal weight,

        @Half @Nullable @DecimalMin("0.001") @DecimalMax("10000")
        BigDecimal points,

        @Half @Nullable @DecimalMin("0") @DecimalMax("100") BigDecimal cap,

        @Half @Nullable @Size(max = 20) String verification,
        @Half @Nullable @Size(max = 200) String evidence,
        @Half @Nullable @Size(max = 100) String norm,
        @Half @Nullable @Size(max = 100) String appearance) {

    /** What may be said of a question. */
    public enum Flag implements Worded {
        WAJIB,
        BOLEH_TIDAK_BERLAKU;

        @Override
        public String messageKey() {
            return "instrument.flag." + name();
        }
    }

    public ItemForm {
        if (type != null && type.chooses() != (list != null && !list.isBlank()))
            throw new IllegalArgumentException("instrument.item.error.list");
        if (type == ItemType.CALCULATE && (calculation == null || calculation.isBlank()))
            throw new IllegalArgumentException("instrument.item.error.calculation");
    }

    static ItemForm of(Item item) {
        var flags = EnumSet.noneOf(Flag.class);
        if (item.rules().required()) flags.add(Flag.WAJIB);
        if (item.marking().mayNa()) flags.add(Flag.BOLEH_TIDAK_BERLAKU);
        return new ItemForm(
                item.id(),
                item.parent(),
                item.type(),
                item.code(),
                item.words().label(),
                item.words().labelEn(),
                item.words().hint(),
                item.words().hintEn(),
                item.list(),
                flags,
                item.rules().relevant(),
                item.rules().constraint(),
                item.rules().message(),
                item.rules().messageEn(),
                item.rules().calculation(),
                item.marking().weight(),
                item.marking().points(),
                item.marking().cap(),
                item.marking().verification(),
                item.marking().evidence(),
                item.marking().norm(),
                item.rules().appearance());
    }

    Item item() {
        Set<Flag> said = flags == null ? Set.of() : flags;
        return new Item(
                id,
                parent,
                type,
                code,
                orNull(list),
                new Wording(label, orNull(labelEn), orNull(hint), orNull(hintEn)),
                new Rules(
                        said.contains(Flag.WAJIB),
                        orNull(relevant),
                        orNull(constraint),
                        orNull(message),
                        orNull(messageEn),
                        orNull(calculation),
                        orNull(appearance)),
                new Marking(
                        weight == null ? BigDecimal.ONE : weight,
                        points,
                        cap,
                        said.contains(Flag.BOLEH_TIDAK_BERLAKU),
                        orNull(verification),
                        orNull(evidence),
                        orNull(norm)));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
