package id.naungan.casework.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The referrals the caller's scope shows. */
@Component
@Transactional(readOnly = true)
public class Referrals {

    private static final String COLUMNS = "select r.* from casework.referral r";

    private final JdbcClient db;

    Referrals(JdbcClient db) {
        this.db = db;
    }

    Optional<Referral> find(UUID id) {
        return db.sql(COLUMNS + " where r.id = ?")
                .param(id)
                .query(Referral.class)
                .optional();
    }

    /** All of a person, the latest first. */
    List<Referral> of(UUID client) {
        return db.sql(COLUMNS + " where r.client_id = ? order by r.id desc")
                .param(client)
                .query(Referral.class)
                .list();
    }

    /** Those this home wrote for the person. */
    public List<Referral> writtenBy(UUID institution, UUID client) {
        return db.sql(COLUMNS + " where r.client_id = ? and r.institution_id = ? order by r.id desc")
                .params(client, institution)
                .query(Referral.class)
                .list();
    }

    /** Nothing when they are sealed and not opened. */
    Optional<ReferralWords> words(UUID id) {
        return db.sql(
                        "select sealed, reason, service, summary, answer, feedback, result from casework.referral_words where id = ?")
                .param(id)
                .query(ReferralWords.class)
                .optional();
    }

    List<ReferralStep> steps(UUID id) {
        return db.sql("select status, at, who, how from casework.referral_step where referral_id = ? order by at, id")
                .param(id)
                .query(ReferralStep.class)
                .list();
    }

    /** The link that works or did last, unless it was taken back. */
    Optional<LinkState> link(UUID id) {
        return db.sql("""
                select made_at, made_by_name, expires_at, locked_at, opened_at, openings from casework.referral_link
                 where referral_id = ? and ended_at is null""").param(id).query(LinkState.class).optional();
    }
}
