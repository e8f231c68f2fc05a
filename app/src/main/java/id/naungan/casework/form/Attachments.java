package id.naungan.casework.form;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.step.Part;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Photos that belong to a section of a form. */
@Component
class Attachments {

    /** One photo; the id is that of the file. */
    record Attachment(String section, UUID file) {}

    private final JdbcClient db;
    private final Files files;

    Attachments(JdbcClient db, Files files) {
        this.db = db;
        this.files = files;
    }

    /** Keeps it once per id. */
    void keep(UUID id, CaseForm form, Part part, Checked.Fine photo) {
        files.keep(id, Owner.client(form.clientId()), part.sealed() ? "formulir-rahasia" : "formulir", photo);
        db.sql("""
                insert into casework.attachment (id, record_id, client_id, section, file_id) values (?, ?, ?, ?, ?)
                on conflict (id) do nothing""").params(id, form.id(), form.clientId(), part.name(), id).update();
    }

    List<Attachment> of(UUID form) {
        return db.sql("select section, file_id as file from casework.attachment where record_id = ? order by added_at")
                .param(form)
                .query(Attachment.class)
                .list();
    }
}
