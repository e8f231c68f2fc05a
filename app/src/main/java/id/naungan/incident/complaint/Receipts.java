package id.naungan.incident.complaint;

import id.naungan.store.Vault;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes receipts and finds their complaints. A receipt follows from a number drawn with the form and from all that was told, under a
 * key outside the database: the same form sent twice on a bad line gives the same receipt, and nothing of it needs to be kept.
 */
@Component
class Receipts {

    private static final BigInteger ALL = BigInteger.TEN.pow(16);

    private final Vault vault;
    private final SecureRandom random = new SecureRandom();

    Receipts(Vault vault) {
        this.vault = vault;
    }

    /** The number a form carries. */
    String once() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Receipt of(@Nullable String once, Told told, List<CleanFile> files) {
        var drawn = once == null || once.length() < 20 ? once() : once;
        var text = new StringBuilder(drawn);
        // Word for word, in an order of its own: sets have none that outlives the program.
        told.happened().stream().sorted().forEach(what -> text.append('|').append(what));
        told.accused().stream().sorted().forEach(who -> text.append('|').append(who));
        for (var said : Arrays.asList(
                told.home(), told.chosen(), told.region(), told.story(), told.safe(), told.name(), told.contact()))
            text.append('|').append(said);
        files.forEach(file -> text.append('|').append(HexFormat.of().formatHex(sha256(file.bytes()))));
        var mac = vault.blind(
                "incident.complaint.receipt-of",
                HexFormat.of().formatHex(sha256(text.toString().getBytes(StandardCharsets.UTF_8))));
        return new Receipt("%016d".formatted(new BigInteger(1, mac).mod(ALL)));
    }

    /** Under which digest the complaint of a receipt is found. */
    byte[] digest(Receipt receipt) {
        return vault.blind("incident.complaint.receipt", receipt.digits());
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
