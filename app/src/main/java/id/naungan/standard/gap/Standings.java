package id.naungan.standard.gap;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.standard.domain.Aspect;
import id.naungan.standard.domain.Level;
import id.naungan.standard.domain.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where homes stand, within the caller's scope. Lists and figures come from the same rows. */
@Component
public class Standings {

    private static final ActKind COUNTED = ActKind.of("standard.home-counted");
    private static final ActKind ENTERED = ActKind.of("standard.entered");

    /** One indicator in an area: how many homes stand where. */
    public record Count(
            String code,
            Aspect aspect,
            String label,
            String labelEn,
            int below,
            int minimal,
            int indicative,
            int maximal,
            int unknown) {

        public int homes() {
            return below + minimal + indicative + maximal + unknown;
        }

        public int of(Level level) {
            return switch (level) {
                case KURANG -> below;
                case MINIMAL -> minimal;
                case INDIKATIF -> indicative;
                case MAKSIMAL -> maximal;
                case TIDAK_DIKETAHUI -> unknown;
            };
        }

        public String label(Locale locale) {
            return locale.getLanguage().equals("en") ? labelEn : label;
        }
    }

    private static final String STANDING = """
            select s.*, e.entered_on, e.note from standard.standing s left join lateral (
              select x.entered_on, x.note from standard.entered x where x.institution_id = s.institution_id and x.code = s.code and s.fact is null
               order by x.written_at desc limit 1) e on true
            """;

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Standings(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), scopes.current().zone());
    }

    /** The largest gap first. */
    @Transactional(readOnly = true)
    public List<Standing> of(UUID home) {
        return db
                .sql(STANDING + " where s.institution_id = ? order by s.aspect, s.code")
                .param(home)
                .query(Standing.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(Standing::weight).reversed())
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<OffsetDateTime> computedAt(UUID home) {
        return db.sql("select max(computed_at) as at from standard.value where institution_id = ? having count(*) > 0")
                .param(home)
                .query(OffsetDateTime.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Count> counts(String area, String kind) {
        return db.sql("""
                select code, aspect, min(label) as label, min(label_en) as label_en, count(*) filter (where level = 'KURANG')::int as below,
                       count(*) filter (where level = 'MINIMAL')::int as minimal, count(*) filter (where level = 'INDIKATIF')::int as indicative,
                       count(*) filter (where level = 'MAKSIMAL')::int as maximal, count(*) filter (where level = 'TIDAK_DIKETAHUI')::int as unknown
                  from standard.standing where (:area = '' or starts_with(district, :area)) and (:kind = '' or kind = :kind)
                 group by code, aspect order by below desc, aspect, code""")
                .param("area", area)
                .param("kind", kind)
                .query(Count.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Standing> homes(String area, String kind, String code, @Nullable Level level) {
        return db.sql(STANDING + """
                 where (:area = '' or starts_with(s.district, :area)) and (:kind = '' or s.kind = :kind) and s.code = :code
                   and (:level::text is null or s.level = :level) order by s.level = 'TIDAK_DIKETAHUI', s.district, s.home, s.institution_id""")
                .param("area", area)
                .param("kind", kind)
                .param("code", code)
                .param("level", level == null ? null : level.name())
                .query(Standing.class)
                .list();
    }

    public void count(UUID home) {
        acts.perform(COUNTED, Reason.NONE, () -> count(home, today()));
    }

    void count(UUID home, LocalDate day) {
        db.sql("select standard.refresh(?, ?)").params(home, day).query().listOfRows();
    }

    void enter(InstitutionCover home, EnterForm form) {
        acts.perform(ENTERED, Reason.of(form.note()), () -> {
            db.sql("""
                    insert into standard.entered (id, institution_id, district, code, value, note, entered_on, written_by_name, written_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            form.id(),
                            home.id(),
                            home.district(),
                            form.code(),
                            form.value(),
                            form.note(),
                            today(),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            count(home.id(), today());
        });
    }
}
