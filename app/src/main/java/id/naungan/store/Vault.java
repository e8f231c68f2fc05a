package id.naungan.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Locks what must not be read from a stolen disk, a backup or the trail: AES-256-GCM under a key outside the database. What is locked
 * is bound to its place and row, so that it cannot be moved to another one. Keep `secret/vault` with the backup's keys, never beside it.
 */
@Component
public class Vault {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec lock;
    private final SecretKeySpec blind;
    private final SecureRandom random = new SecureRandom();

    Vault(DataFolder folder) {
        var root = new SecretKeySpec(HexFormat.of().parseHex(folder.secrets().named("vault")), "HmacSHA256");
        lock = new SecretKeySpec(mac(root, "lock"), "AES");
        blind = new SecretKeySpec(mac(root, "blind"), "HmacSHA256");
    }

    /** Locks bytes for one place (`incident.step.content`) and row. */
    public byte[] seal(String place, UUID row, byte[] plain) {
        try {
            var nonce = new byte[NONCE];
            random.nextBytes(nonce);
            var locked = cipher(Cipher.ENCRYPT_MODE, nonce, place, row).doFinal(plain);
            return ByteBuffer.allocate(1 + NONCE + locked.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The bytes again; fails when they were changed, moved, or locked under another key. */
    public byte[] open(String place, UUID row, byte[] sealed) {
        try {
            if (sealed.length < 1 + NONCE || sealed[0] != VERSION)
                throw new GeneralSecurityException("not locked here");
            var nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce, place, row).doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened: " + place + " " + row, e);
        }
    }

    public byte @Nullable [] sealText(String place, UUID row, @Nullable String text) {
        return text == null ? null : seal(place, row, text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable String openText(String place, UUID row, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(open(place, row, sealed), StandardCharsets.UTF_8);
    }

    /** Finds the same text again without telling it: equal texts of one place give equal bytes. */
    public byte[] blind(String place, String text) {
        return mac(blind, place + "|" + text);
    }

    private Cipher cipher(int mode, byte[] nonce, String place, UUID row) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, lock, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((place + "|" + row).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
