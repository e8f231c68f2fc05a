package id.naungan.document.letter;

import id.naungan.access.Permission;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says; the module that owns the record fills it. `kind` is a word like RENCANA with its name in the message key
 * `letter.kind.RENCANA` and its short form for the number in `letter.code.RENCANA`; `needs` is the permission to open the letter,
 * beside seeing its client; `language` is `id` or `en`; `head` is the paper of an office that writes about the home.
 */
public record LetterContent(
        String kind,
        String title,
        @Nullable UUID client,
        UUID institution,
        String district,
        Permission needs,
        List<Block> blocks,
        String language,
        @Nullable Letterhead head) {

    /** A letter of the home itself, on its own paper. */
    public LetterContent(
            String kind,
            String title,
            @Nullable UUID client,
            UUID institution,
            String district,
            Permission needs,
            List<Block> blocks,
            String language) {
        this(kind, title, client, institution, district, needs, blocks, language, null);
    }

    public LetterContent {
        if (!kind.matches("[A-Z][A-Z0-9_]{1,39}")) throw new IllegalArgumentException("kind of letter " + kind);
        blocks = List.copyOf(blocks);
    }

    Locale locale() {
        return Locale.of(language.equals("en") ? "en" : "id");
    }
}
