package id.naungan.client.consent;

import id.naungan.audit.ActKind;
import id.naungan.audit.Reason;
import id.naungan.client.EditFile;
import id.naungan.client.domain.Consent;
import id.naungan.client.domain.Consents;
import id.naungan.client.file.Ending;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.store.Ids;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a consent with its signed paper, and its withdrawal. Care never depends on either. */
@Component
class RecordConsent {

    private static final ActKind RECORDED = ActKind.of("client.consent-recorded");
    private static final ActKind WITHDRAWN = ActKind.of("client.consent-withdrawn");

    private final EditFile edit;
    private final Consents consents;
    private final Files files;

    RecordConsent(EditFile edit, Consents consents, Files files) {
        this.edit = edit;
        this.consents = consents;
        this.files = files;
    }

    void record(UUID client, NewConsent typed, Checked.@Nullable Fine signed) {
        edit.perform(RECORDED, Reason.NONE, client, file -> {
            if (consents.existsById(typed.id())) return;
            var paper = signed == null ? null : files.keep(Ids.next(), Owner.client(client), "persetujuan", signed);
            consents.save(typed.of(client, paper));
        });
    }

    void withdraw(Consent consent, Ending ending) {
        edit.perform(
                WITHDRAWN,
                Reason.of(ending.reason()),
                consent.clientId(),
                file -> consents.save(consent.withdrawnOn(ending.endedOn())));
    }
}
