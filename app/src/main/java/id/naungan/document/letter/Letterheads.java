package id.naungan.document.letter;

import java.util.UUID;

/** Whose paper a letter is written on; the register of homes answers. */
public interface Letterheads {
    Letterhead of(UUID institution);
}
