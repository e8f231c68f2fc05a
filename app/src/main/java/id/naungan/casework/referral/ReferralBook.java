package id.naungan.casework.referral;

import id.naungan.casework.Today;
import id.naungan.client.domain.Client;
import id.naungan.kernel.BirthDate;
import id.naungan.web.NotAllowed;
import id.naungan.web.Stale;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes referrals down, inside the Act of whoever does something with them. */
@Component
class ReferralBook {

    /** Ways by which a step came. */
    static final String STAFF = "PETUGAS";

    static final String LINK = "TAUTAN";

    private final JdbcClient db;
    private final Today today;

    ReferralBook(JdbcClient db, Today today) {
        this.db = db;
        this.today = today;
    }

    /** False when it was written before. */
    boolean insert(NewReferral typed, Client of, @Nullable UUID holder, String holderName) {
        var consent = typed.consent();
        var written = db.sql("""
                insert into casework.referral (id, client_id, client_name, institution_id, district, kind, receiver, contact, to_institution_id,
                  urgency, shown_as, consent, consent_by, consent_relation, consent_on, consent_reason, deadline, appointment_on, holder, holder_name)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        typed.id(),
                        of.id(),
                        of.identity().fullName(),
                        of.institutionId(),
                        of.district(),
                        typed.receiver().kind(),
                        typed.receiver().name(),
                        typed.receiver().contact(),
                        typed.receiver().home(),
                        typed.need().urgency().name(),
                        typed.facts().shownAs().name(),
                        consent.given().name(),
                        consent.by(),
                        consent.relation(),
                        consent.on(),
                        consent.reason(),
                        typed.deadline(),
                        typed.appointment(),
                        holder,
                        holderName)
                .update();
        if (written == 0) return false;
        db.sql("""
                insert into casework.referral_words (id, client_id, sealed, reason, service, summary, written_by) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        typed.id(),
                        of.id(),
                        Referral.sealed(typed.receiver().kind()),
                        typed.need().reason(),
                        typed.need().service(),
                        typed.facts().summary(),
                        holder)
                .update();
        step(typed.id(), of.id(), ReferralStatus.DRAF, holderName, STAFF);
        return true;
    }

    /** Writes a draft anew; Stale when somebody else did meanwhile. */
    void rewrite(NewReferral typed, @Nullable UUID writer) {
        var consent = typed.consent();
        var written = db.sql("""
                update casework.referral set version = version + 1, kind = ?, receiver = ?, contact = ?, to_institution_id = ?, urgency = ?,
                  shown_as = ?, consent = ?, consent_by = ?, consent_relation = ?, consent_on = ?, consent_reason = ?, deadline = ?, appointment_on = ?
                 where id = ? and version = ? and status = 'DRAF'""")
                .params(
                        typed.receiver().kind(),
                        typed.receiver().name(),
                        typed.receiver().contact(),
                        typed.receiver().home(),
                        typed.need().urgency().name(),
                        typed.facts().shownAs().name(),
                        consent.given().name(),
                        consent.by(),
                        consent.relation(),
                        consent.on(),
                        consent.reason(),
                        typed.deadline(),
                        typed.appointment(),
                        typed.id(),
                        typed.version())
                .update();
        if (written == 0) throw new Stale();
        db.sql("""
                update casework.referral_words set version = version + 1, sealed = ?, reason = ?, service = ?, summary = ?, written_by = ?
                 where id = ?""")
                .params(
                        Referral.sealed(typed.receiver().kind()),
                        typed.need().reason(),
                        typed.need().service(),
                        typed.facts().summary(),
                        writer,
                        typed.id())
                .update();
    }

    void sent(Referral draft, Client of, Sending typed, @Nullable UUID transfer, String by) {
        var born = of.birth().birthDate();
        var name = of.identity().fullName();
        change(db.sql("""
                update casework.referral set version = version + 1, status = 'DIKIRIM', sent_on = ?, sent_by_name = ?, transfer_id = ?,
                  emergency_reason = ?, numbers_reason = ?, subject = ?, subject_sex = ?, subject_age = ? where id = ? and version = ? and status = 'DRAF'""")
                .params(
                        today.date(),
                        by,
                        transfer,
                        typed.emergency(),
                        typed.numbers(),
                        draft.shownAs() == ShownAs.NAMA ? name : Telltale.initials(name),
                        of.identity().sex().name(),
                        age(born, today.date()),
                        draft.id(),
                        draft.version()));
        step(draft.id(), draft.clientId(), ReferralStatus.DIKIRIM, by, STAFF);
    }

    static @Nullable Integer age(@Nullable BirthDate born, LocalDate on) {
        return born == null ? null : Math.max(0, born.ageOn(on));
    }

    void answered(Referral sent, Answer answer, String by, String how) {
        change(db.sql("""
                update casework.referral set version = version + 1, status = ?, answered_on = ?, answered_by = ?,
                  appointment_on = coalesce(?, appointment_on) where id = ? and status = 'DIKIRIM'""").params(answer.status().name(), answer.on(), answer.by(), answer.appointment(), sent.id()));
        words("update casework.referral_words set version = version + 1, answer = ? where id = ?", sent, answer.why());
        step(sent.id(), sent.clientId(), answer.status(), by, how);
    }

    void finished(Referral answered, Finish finish, String by, String how) {
        change(db.sql("""
                update casework.referral set version = version + 1, status = 'SELESAI', done_on = ? where id = ? and status in ('DITERIMA', 'DITOLAK')""").params(finish.on(), answered.id()));
        var written = db.sql(
                        "update casework.referral_words set version = version + 1, feedback = ?, result = ? where id = ?")
                .params(finish.feedback(), finish.result(), answered.id())
                .update();
        if (written == 0) throw new NotAllowed("OPEN_SEALED");
        step(answered.id(), answered.clientId(), ReferralStatus.SELESAI, by, how);
    }

    void revoked(Referral running, String why, String by) {
        change(db.sql("""
                update casework.referral set version = version + 1, status = 'DICABUT', ended_reason = ?
                 where id = ? and status in ('DRAF', 'DIKIRIM', 'DITERIMA', 'DITOLAK')""").params(why, running.id()));
        step(running.id(), running.clientId(), ReferralStatus.DICABUT, by, STAFF);
    }

    /** Sealed words are not written over by somebody who does not see them. */
    private void words(String sql, Referral of, @Nullable String text) {
        if (text == null) return;
        if (db.sql(sql).params(text, of.id()).update() == 0) throw new NotAllowed("OPEN_SEALED");
    }

    private static void change(JdbcClient.StatementSpec update) {
        if (update.update() == 0) throw new Stale();
    }

    private void step(UUID referral, UUID client, ReferralStatus status, String who, String how) {
        db.sql("""
                insert into casework.referral_step (referral_id, client_id, status, on_date, at, who, how) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(referral, client, status.name(), today.date(), today.now(), who, how)
                .update();
    }

    /** Makes the receiver's link useless, if there is one. */
    void endLink(UUID referral) {
        db.sql(
                        "update casework.referral_link set version = version + 1, ended_at = ? where referral_id = ? and ended_at is null")
                .params(today.now(), referral)
                .update();
    }
}
