package id.naungan.institution.room;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.room.FacilityGroup.Line;
import id.naungan.reference.Codes;
import id.naungan.store.Ids;
import id.naungan.web.NotVisible;
import id.naungan.web.Stale;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facilities of a home: one line a kind (code table FASILITAS_LKS), grouped as PP 39/2012 groups them (KELOMPOK_FASILITAS). */
@Component
class Facilities {

    static final String KINDS = "FASILITAS_LKS";
    static final String GROUPS = "KELOMPOK_FASILITAS";
    private static final ActKind WRITTEN = ActKind.of("institution.facilities-written");

    private final JdbcClient db;
    private final Acts acts;
    private final Codes codes;
    private final Scopes scopes;
    private final Clock clock;

    Facilities(JdbcClient db, Acts acts, Codes codes, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.codes = codes;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** All groups, also those nothing was written down of. */
    @Transactional(readOnly = true)
    public List<FacilityGroup> of(UUID home) {
        var there = db
                .sql(
                        "select kind, version, count, condition, needed from institution.facility where institution_id = ?")
                .param(home)
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Line::kind, Function.identity()));
        var kinds = Stream.concat(
                        codes.valid(KINDS).stream().map(Codes.Code::code),
                        there.keySet().stream().sorted())
                .distinct()
                .toList();
        return codes.valid(GROUPS).stream()
                .map(group -> new FacilityGroup(
                        group.code(),
                        kinds.stream()
                                .filter(kind -> kind.startsWith(group.code() + "_"))
                                .map(kind -> there.getOrDefault(kind, new Line(kind, 0, 0, null, 0)))
                                .toList()))
                .toList();
    }

    @Transactional(readOnly = true)
    public FacilityGroup group(UUID home, String code) {
        return of(home).stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** What was typed for one kind. */
    record Written(int count, @Nullable String condition, int needed) {}

    /** Writes the lines of a group; {@link Stale} when somebody changed it since `version` was read. */
    void write(UUID home, String code, int version, Map<String, Written> lines) {
        acts.perform(WRITTEN, Reason.NONE, () -> {
            var district = db.sql("select district from institution.institution where id = ? for update")
                    .param(home)
                    .query(String.class)
                    .optional()
                    .orElseThrow(NotVisible::new);
            var now = group(home, code);
            if (now.version() != version) throw new Stale();
            now.lines().forEach(line -> {
                var written = lines.get(line.kind());
                if (written != null && written.condition() != null && !same(line, written))
                    write(home, district, line.kind(), written);
            });
        });
    }

    private static boolean same(Line line, Written written) {
        return line.count() == written.count()
                && line.needed() == written.needed()
                && written.condition().equals(line.condition());
    }

    private void write(UUID home, String district, String kind, Written written) {
        db.sql("""
                insert into institution.facility as f (id, institution_id, district, kind, count, condition, needed, written_by_name, written_at)
                values (:id, :home, :district, :kind, :count, :condition, :needed, :name, :at)
                on conflict (institution_id, kind) do update set version = f.version + 1, count = excluded.count, condition = excluded.condition,
                  needed = excluded.needed, written_by_name = excluded.written_by_name, written_at = excluded.written_at""")
                .param("id", Ids.next())
                .param("home", home)
                .param("district", district)
                .param("kind", kind)
                .param("count", written.count())
                .param("condition", written.condition())
                .param("needed", written.needed())
                .param("name", scopes.current().name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
