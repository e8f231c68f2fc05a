package id.naungan.incident.receive;

import id.naungan.kernel.NameWords;
import id.naungan.store.Vault;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Locks and opens the sealed columns of this module, each under its own place. */
@Component
public class Sealed {

    private final Vault vault;

    Sealed(Vault vault) {
        this.vault = vault;
    }

    /** @param place table and column, such as `incident.story` */
    public byte @Nullable [] text(String place, UUID row, @Nullable String text) {
        return vault.sealText("incident." + place, row, text);
    }

    public @Nullable String read(String place, UUID row, byte @Nullable [] sealed) {
        return vault.openText("incident." + place, row, sealed);
    }

    public byte[] bytes(String place, UUID row, byte[] plain) {
        return vault.seal("incident." + place, row, plain);
    }

    public byte[] open(String place, UUID row, byte[] sealed) {
        return vault.open("incident." + place, row, sealed);
    }

    /** Finds the same name again, in whatever order and spelling its words were written. */
    public byte @Nullable [] nameKey(@Nullable String name) {
        if (name == null) return null;
        var keys = NameWords.of(name).own().stream().map(NameWords.Word::key).sorted();
        return vault.blind("incident.name", keys.collect(Collectors.joining(" ")));
    }
}
