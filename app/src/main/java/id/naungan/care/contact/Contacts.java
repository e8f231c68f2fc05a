package id.naungan.care.contact;

import id.naungan.care.BarredContact;
import id.naungan.care.entry.Entry;
import id.naungan.care.entry.Sheet;
import id.naungan.web.form.Form;
import id.naungan.web.form.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contacts as entries of the file. With somebody who is barred, the form asks why, and everybody who counts is told. */
@Component
class Contacts implements Sheet<FamilyContact> {

    static final String TAB = "kontak";

    private final Kin kin;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Contacts(Kin kin, JdbcClient db, ApplicationEventPublisher events) {
        this.kin = kin;
        this.db = db;
        this.events = events;
    }

    @Override
    public String key() {
        return "kontak";
    }

    @Override
    public String tab() {
        return TAB;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public Class<FamilyContact> section() {
        return FamilyContact.class;
    }

    @Override
    public List<String> heading() {
        return List.of("day", "kind", "who");
    }

    @Override
    public String order() {
        return "day desc, at_time desc nulls last, id desc";
    }

    @Override
    public Form<FamilyContact> blank(Form<FamilyContact> form, UUID client, LocalDate today, @Nullable String asked) {
        var dated = form.prefilled("day", today);
        return relative(client, asked)
                .map(p -> dated.prefilled("relativeId", p.id())
                        .prefilled("who", p.name())
                        .prefilled("relation", p.relation()))
                .orElse(dated);
    }

    private Optional<Kin.Person> relative(UUID client, @Nullable String asked) {
        try {
            return asked == null
                    ? Optional.empty()
                    : kin.one(UUID.fromString(asked)).filter(p -> p.client().equals(client));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Problem> problem(@Nullable UUID client, @Nullable FamilyContact stands, FamilyContact contact) {
        if (client == null) {
            // A correction neither turns a contact into one with somebody barred nor takes the reason away.
            return stands != null && stands.barredWhy() != null && contact.barredWhy() == null
                    ? Optional.of(Problem.of("barredWhy", "care.contact.barredWhy.wanted"))
                    : Optional.empty();
        }
        if (contact.relativeId() != null
                && kin.one(contact.relativeId())
                        .filter(p -> p.client().equals(client))
                        .isEmpty()) return Optional.of(Problem.of("who", "form.error.choice"));
        var barred = kin.barred(client, contact);
        return barred.isPresent() && contact.barredWhy() == null
                ? Optional.of(Problem.of(
                        "barredWhy", "care.contact.barred", barred.get().name()))
                : Optional.empty();
    }

    @Override
    public void written(Entry<FamilyContact> entry) {
        if (kin.barred(entry.client(), entry.value()).isEmpty() || entry.value().barredWhy() == null) return;
        int marked = db.sql("update care.contact set barred = true, version = version + 1 where id = ? and not barred")
                .param(entry.id())
                .update();
        if (marked == 0) return;
        events.publishEvent(new BarredContact(
                entry.id(),
                entry.client(),
                entry.institution(),
                entry.district(),
                entry.value().day()));
    }

    @Override
    public boolean offline() {
        return true;
    }

    @Override
    public String said(FamilyContact contact) {
        return contact.barredWhy() == null ? "care.saved" : "care.contact.barred.saved";
    }
}
