package id.naungan.client.photo;

import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Clients;
import id.naungan.client.domain.Consent;
import id.naungan.client.domain.Consents;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.document.Upload;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a face into the file, unless the person or the guardian refused. */
@Component
class KeepPhoto {

    private static final ActKind KEPT = ActKind.of("client.photo-kept");
    private static final ActKind REMOVED = ActKind.of("client.photo-removed");

    private final EditFile edit;
    private final Clients clients;
    private final Consents consents;
    private final Files files;

    KeepPhoto(EditFile edit, Clients clients, Consents consents, Files files) {
        this.edit = edit;
        this.clients = clients;
        this.consents = consents;
        this.files = files;
    }

    /** What became of it. */
    sealed interface Outcome {
        record Kept() implements Outcome {}

        /** Nobody may photograph against a refusal. */
        record ConsentRefused() implements Outcome {}

        record FileRefused(String key, List<Object> args) implements Outcome {}
    }

    /** Whether a photo was refused, or an earlier consent withdrawn. */
    boolean refused(UUID client) {
        return consents.latest(client, "FOTO").filter(c -> !c.allows()).isPresent();
    }

    boolean isThere(UUID client) {
        return clients.findById(client).filter(c -> c.photoId() != null).isPresent();
    }

    boolean asked(UUID client) {
        return consents.latest(client, "FOTO").filter(Consent::allows).isPresent();
    }

    /** Takes the face out of the file; that it was there stays in the history. */
    void remove(UUID client) {
        edit.perform(REMOVED, Reason.NONE, client, file -> {
            if (file.photoId() != null) clients.save(file.withPhoto(null));
        });
    }

    Outcome keep(UUID client, UUID id, Upload photo) {
        if (refused(client)) return new Outcome.ConsentRefused();
        return switch (files.check(Allowed.PICTURE, photo)) {
            case Checked.Refused(var key, var args) -> new Outcome.FileRefused(key, args);
            case Checked.Fine fine -> {
                edit.perform(KEPT, Reason.NONE, client, file -> {
                    if (id.equals(file.photoId())) return;
                    files.keep(id, Owner.client(client), "foto", fine);
                    clients.save(file.withPhoto(id));
                });
                yield new Outcome.Kept();
            }
        };
    }
}
