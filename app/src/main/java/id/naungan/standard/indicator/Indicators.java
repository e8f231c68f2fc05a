package id.naungan.standard.indicator;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.standard.domain.Aspect;
import id.naungan.standard.domain.Fact;
import id.naungan.standard.indicator.IndicatorForm.Direction;
import id.naungan.standard.indicator.IndicatorForm.Unit;
import id.naungan.store.Ids;
import id.naungan.web.Stale;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps the indicators in editions. */
@Component
public class Indicators {

    private static final ActKind KEPT = ActKind.of("standard.indicator-kept");
    private static final ActKind ENDED = ActKind.of("standard.indicator-ended");

    /** One indicator in one edition. */
    public record Indicator(
            UUID id,
            String homeKind,
            Aspect aspect,
            String code,
            String label,
            String labelEn,
            String unit,
            boolean higher,
            BigDecimal minimal,
            BigDecimal indicative,
            BigDecimal maximal,
            @Nullable String fact,
            String normId,
            int edition,
            LocalDate since) {

        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? labelEn : label;
        }

        IndicatorForm form() {
            return new IndicatorForm(
                    Ids.next(),
                    id,
                    homeKind.equals("*") ? null : homeKind,
                    aspect,
                    code,
                    Unit.valueOf(unit),
                    label,
                    labelEn,
                    higher ? Direction.NAIK : Direction.TURUN,
                    Fact.of(fact),
                    minimal.stripTrailingZeros(),
                    indicative.stripTrailingZeros(),
                    maximal.stripTrailingZeros(),
                    normId);
        }
    }

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Indicators(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Indicator> all() {
        return db.sql("""
                select id, home_kind, aspect, code, label, label_en, unit, higher, minimal, indicative, maximal, fact, norm_id, edition, since
                  from standard.indicator where ended_on is null order by aspect, code, home_kind""").query(Indicator.class).list();
    }

    @Transactional(readOnly = true)
    public Optional<Indicator> one(UUID id) {
        return all().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** False when another indicator in force has the same code and kind of home. */
    boolean keep(IndicatorForm form) {
        try {
            acts.perform(KEPT, Reason.NONE, () -> {
                int edition = 1;
                if (form.before() != null) edition = close(form.before()) + 1;
                insert(form, edition);
            });
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    void end(UUID id) {
        acts.perform(ENDED, Reason.NONE, () -> close(id));
    }

    private int close(UUID id) {
        return db.sql(
                        "update standard.indicator set version = version + 1, ended_on = ? where id = ? and ended_on is null returning edition")
                .params(today(), id)
                .query(Integer.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private void insert(IndicatorForm form, int edition) {
        db.sql("""
                insert into standard.indicator (id, home_kind, aspect, code, label, label_en, unit, higher, minimal, indicative, maximal, fact, norm_id, edition, since,
                  written_by_name, written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        form.id(),
                        form.homeKind() == null ? "*" : form.homeKind(),
                        form.aspect().name(),
                        form.code(),
                        form.label(),
                        form.labelEn(),
                        form.unit().name(),
                        form.higher(),
                        form.minimal(),
                        form.indicative(),
                        form.maximal(),
                        form.fact() == null ? null : form.fact().name(),
                        form.normId(),
                        edition,
                        today(),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
