package id.naungan.client.domain;

import id.naungan.kernel.Answer;
import id.naungan.web.form.Half;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.ShownWhen;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A member of the family, a guardian, or somebody who may not meet the client. */
@Table(schema = "client", value = "relative")
public record Relative(
        @Id UUID id,
        @Version @Nullable Integer version,
        UUID clientId,
        @Embedded.Empty(prefix = "person_") Person person,
        @Embedded.Empty(prefix = "contact_") Contact contact,
        @Nullable LocalDate endedOn) {

    /** Who it is; `relation` is a code of HUBUNGAN, `guardian` says whether he or she is the legal guardian. */
    @MessagePrefix("client.relative")
    public record Person(
            @Options("HUBUNGAN") @Half String relation,
            @WellFormedName @Size(max = 200) @Half String name,
            @Nullable @Size(max = 30) @Half String nik,
            @Half Answer alive,
            @Nullable @Size(max = 30) @Half String phone,
            @Nullable @Size(max = 100) @Half String occupation,
            @Nullable @LongText @Size(max = 500) String address,
            Answer guardian,
            @Nullable Bond bond,
            @Nullable @LongText @Size(max = 1000) String note) {

        public Person {
            nik = Numbers.tidy(nik);
        }
    }

    /** Whether this person is barred from meeting the client, on what basis, since when. */
    @MessagePrefix("client.contact")
    public record Contact(
            Answer barred,

            @Nullable @ShownWhen(component = "barred", is = "YA", required = true) @Size(max = 500)
            String basis,

            @Nullable @ShownWhen(component = "barred", is = "YA", required = true) @PastOrPresent
            LocalDate since) {

        public static final Contact FREE = new Contact(Answer.TIDAK, null, null);
    }

    public static Relative of(UUID id, UUID client, Person person, Contact contact) {
        return new Relative(id, null, client, person, contact, null);
    }

    public boolean isBarred() {
        return contact.barred() == Answer.YA && endedOn == null;
    }

    public Relative endedOn(LocalDate day) {
        return new Relative(id, version, clientId, person, contact, day);
    }

    public Relative with(Person changed) {
        return new Relative(id, version, clientId, changed, contact, endedOn);
    }

    public Relative with(Contact changed) {
        return new Relative(id, version, clientId, person, changed, endedOn);
    }
}
