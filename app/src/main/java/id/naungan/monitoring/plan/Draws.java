package id.naungan.monitoring.plan;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.monitoring.domain.Offices;
import id.naungan.web.NotVisible;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws homes by lot. The order is that of md5(seed:id), so that a spreadsheet or one line of SQL repeats it. */
@Component
public class Draws {

    private static final ActKind DRAWN = ActKind.of("monitoring.drawn");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Acts acts;
    private final Risks risks;
    private final Offices offices;
    private final Scopes scopes;
    private final Clock clock;

    Draws(JdbcClient db, Acts acts, Risks risks, Offices offices, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.risks = risks;
        this.offices = offices;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** False when there is no home to draw from. */
    boolean draw(PlanFilter filter, DrawForm form) {
        var homes = risks.of(filter).stream()
                .filter(risk -> risk.months() == null || risk.months() >= form.months())
                .map(Risk::institutionId)
                .toList();
        if (homes.isEmpty()) return false;
        long seed = form.seed() != null ? form.seed() : 1 + RANDOM.nextInt(999_999_999);
        var drawn = pick(homes, seed, form.pick());
        acts.perform(DRAWN, Reason.NONE, () -> {
            db.sql("""
                    insert into monitoring.draw (id, office, seed, within, without_visit_months, pick, of_homes, drawn, drawn_by_name, drawn_at)
                    values (?, ?, ?, ?, ?, ?, ?, ?::uuid[], ?, ?) on conflict (id) do nothing""")
                    .params(
                            form.id(),
                            offices.own(),
                            seed,
                            filter.href("").replace("?", ""),
                            form.months(),
                            form.pick(),
                            homes.size(),
                            drawn.toArray(UUID[]::new),
                            scopes.current().name(),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        });
        return true;
    }

    static List<UUID> pick(List<UUID> homes, long seed, int most) {
        return homes.stream()
                .sorted(Comparator.comparing((UUID home) -> md5(seed + ":" + home)))
                .limit(most)
                .toList();
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Transactional(readOnly = true)
    public Draw one(UUID id) {
        return db.sql("select * from monitoring.draw where id = ?")
                .param(id)
                .query(Draws::read)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    @Transactional(readOnly = true)
    public List<Draw> latest() {
        return db.sql("select * from monitoring.draw order by drawn_at desc limit 10")
                .query(Draws::read)
                .list();
    }

    private static Draw read(ResultSet row, int number) throws SQLException {
        return new Draw(
                row.getObject("id", UUID.class),
                row.getLong("seed"),
                row.getString("within"),
                row.getInt("without_visit_months"),
                row.getInt("pick"),
                row.getInt("of_homes"),
                List.of((UUID[]) row.getArray("drawn").getArray()),
                row.getString("drawn_by_name"),
                row.getObject("drawn_at", OffsetDateTime.class));
    }
}
