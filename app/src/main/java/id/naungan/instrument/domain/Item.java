package id.naungan.instrument.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question, or a group of them; `list` names the choices it offers. */
public record Item(
        UUID id,
        @Nullable UUID parent,
        ItemType type,
        String code,
        @Nullable String list,
        Wording words,
        Rules rules,
        Marking marking) {

    public String label() {
        return words.label();
    }
}
