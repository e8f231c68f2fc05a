package id.naungan.aid.payment;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the money of homes goes; a new account ends the former one. */
@Component
public class Banks {

    private static final ActKind KEPT = ActKind.of("aid.bank-kept");

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Banks(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** The one in use. */
    @Transactional(readOnly = true)
    public Optional<Bank> of(UUID home) {
        return db.sql(
                        "select id, bank, number, holder, since, ended_on from aid.bank_account where institution_id = ? and ended_on is null")
                .param(home)
                .query(Bank.class)
                .optional();
    }

    void keep(InstitutionCover home, BankForm form) {
        acts.perform(KEPT, Reason.NONE, () -> {
            var today = LocalDate.now(clock.withZone(scopes.current().zone()));
            db.sql("""
                    update aid.bank_account set ended_on = ?, version = version + 1 where institution_id = ? and ended_on is null and id <> ?
                       and not exists (select from aid.bank_account x where x.id = ?)""").params(today, home.id(), form.id(), form.id()).update();
            db.sql("""
                    insert into aid.bank_account (id, institution_id, district, bank, number, holder, since, written_by_name, written_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            home.id(),
                            home.district(),
                            form.bank(),
                            form.number().replaceAll("[ .-]", ""),
                            form.holder(),
                            today,
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
    }
}
