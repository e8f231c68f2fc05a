package id.naungan.monitoring;

import id.naungan.ActingAs;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers everything a sheet still asks, as the person who fills it would. */
public final class FillSheets {

    private final ActingAs acting;
    private final Scopes scopes;
    private final Acts acts;
    private final JdbcClient db;

    public FillSheets(ActingAs acting, Scopes scopes, Acts acts, JdbcClient db) {
        this.acting = acting;
        this.scopes = scopes;
        this.acts = acts;
        this.db = db;
    }

    /** `value` for every question of three steps, also for those the records answered. */
    public void all(String who, UUID sheet, String value) {
        write(who, sheet, value, List.of());
    }

    public void some(String who, UUID sheet, String value, String... codes) {
        write(who, sheet, value, List.of(codes));
    }

    private void write(String who, UUID sheet, String value, List<String> codes) {
        scopes.as(
                acting.scope(who),
                () -> acts.perform(
                        ActKind.of("instrument.sheet-counted"),
                        Reason.NONE,
                        () -> db.sql("""
                insert into instrument.answer as a (id, sheet_id, item_id, institution_id, district, code, value, written_by_name, written_at)
                select uuidv7(), s.id, i.id, s.institution_id, s.district, i.code, :value, 'Uji', now()
                  from instrument.sheet s join instrument.item i on i.edition_id = s.edition_id and i.list = 'tiga'
                 where s.id = :sheet and (cardinality(:codes::text[]) = 0 or i.code = any (:codes::text[]))
                on conflict (sheet_id, item_id, repeat) do update set version = a.version + 1, value = excluded.value, source = 'ORANG'""")
                                .param("value", value)
                                .param("sheet", sheet)
                                .param("codes", codes.toArray(String[]::new))
                                .update()));
    }
}
