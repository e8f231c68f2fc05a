package id.naungan.reference.list;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.reference.Codes;
import id.naungan.reference.WithdrawalForm;
import id.naungan.web.Difference;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the time in which a code may be chosen; records made with it keep its words. */
@Component
class WithdrawCode {

    static final ActKind ACT = ActKind.of("reference.code-withdrawn");

    private final JdbcClient db;
    private final Acts acts;
    private final Lists lists;
    private final Codes codes;

    WithdrawCode(JdbcClient db, Acts acts, Lists lists, Codes codes) {
        this.db = db;
        this.acts = acts;
        this.lists = lists;
        this.codes = codes;
    }

    void withdraw(String table, String code, WithdrawalForm form) {
        var now = lists.code(table, code).orElseThrow(NotVisible::new);
        if (form.until().equals(now.until())) return;
        acts.perform(ACT, Reason.of(form.reason()), () -> {
            if (update(table, code, form) == 0) {
                throw new Stale(List.of(new Difference(
                        "reference.withdrawalForm.until",
                        Objects.toString(now.until(), ""),
                        form.until().toString())));
            }
        });
        codes.changed();
    }

    private int update(String table, String code, WithdrawalForm form) {
        return db.sql("""
                update reference.code set until = ?, version = version + 1 where table_id = ? and code = ? and version = ?""").params(form.until(), table, code, form.version()).update();
    }
}
