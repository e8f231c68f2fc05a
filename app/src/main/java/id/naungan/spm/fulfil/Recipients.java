package id.naungan.spm.fulfil;

import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.institution.InstitutionCover;
import id.naungan.store.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps who counts towards SPM. */
@Component
public class Recipients {

    private static final ActKind KEPT = ActKind.of("spm.recipients-kept");
    private static final Set<String> PROVIDERS = Set.of("KABKOTA", "PROVINSI", "PUSAT", "LKS");
    private static final Set<String> SETTINGS = Set.of("DALAM", "LUAR");

    /** One resident, or somebody served who never moved in: as what he or she counts now; `said` when an office wrote it down. */
    public record Recipient(
            UUID clientId, String name, String kind, String setting, boolean counted, String provider, boolean said) {}

    private final JdbcClient db;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    Recipients(JdbcClient db, Acts acts, Scopes scopes, Clock clock) {
        this.db = db;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Recipient> of(UUID home) {
        return db.sql("""
                select c.id as client_id, c.identity_full_name as name, coalesce(r.kind, v.kind, '') as kind, coalesce(r.setting, case when c.resident_since is null then 'LUAR' else 'DALAM' end) as setting,
                       coalesce(r.counted, c.resident_since is not null and i.profile_legal_form = 'PEMERINTAH') as counted,
                       coalesce(r.provider, case when i.profile_legal_form = 'PEMERINTAH' then 'PROVINSI' else 'LKS' end) as provider, r.id is not null as said
                  from client.client c join institution.institution i on i.id = c.institution_id
                  left join spm.serves v on v.home_kind = i.profile_kind left join spm.recipient r on r.client_id = c.id
                 where c.institution_id = ? and (c.resident_since is not null or r.id is not null or not exists (select from casework.stay s where s.client_id = c.id)) order by c.identity_full_name, c.id""").param(home).query(Recipient.class).list();
    }

    /** What a page sends: `orang` once a person, and for each `hitung-`, `jenis-`, `tempat-`, `pemberi-` with the person's id. */
    static Optional<List<Recipient>> read(Map<String, String[]> sent) {
        var list = new ArrayList<Recipient>();
        try {
            for (var text : sent.getOrDefault("orang", new String[0])) {
                var id = UUID.fromString(text);
                var kind = one(sent, "jenis-" + id);
                var setting = one(sent, "tempat-" + id);
                var provider = one(sent, "pemberi-" + id);
                if (!kind.matches("[A-Z_]{1,40}") || !SETTINGS.contains(setting) || !PROVIDERS.contains(provider))
                    return Optional.empty();
                list.add(new Recipient(id, "", kind, setting, sent.containsKey("hitung-" + id), provider, true));
            }
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        return Optional.of(list);
    }

    private static String one(Map<String, String[]> sent, String name) {
        var values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Only what differs from how it stands is written. */
    void keep(InstitutionCover home, List<Recipient> wanted, String basis) {
        acts.perform(KEPT, Reason.of(basis.isBlank() ? null : basis.strip()), () -> {
            var now = of(home.id());
            for (var one : wanted)
                now.stream()
                        .filter(n -> n.clientId().equals(one.clientId()) && differs(n, one))
                        .findFirst()
                        .ifPresent(_ -> write(home, one, basis));
        });
    }

    private static boolean differs(Recipient now, Recipient wanted) {
        return now.counted() != wanted.counted()
                || !now.kind().equals(wanted.kind())
                || !now.setting().equals(wanted.setting())
                || !now.provider().equals(wanted.provider());
    }

    private void write(InstitutionCover home, Recipient one, String basis) {
        db.sql("""
                insert into spm.recipient as r (id, client_id, institution_id, district, kind, setting, counted, provider, basis, written_by_name, written_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?)
                on conflict (client_id) do update set version = r.version + 1, kind = excluded.kind, setting = excluded.setting, counted = excluded.counted,
                  provider = excluded.provider, basis = coalesce(excluded.basis, r.basis), written_by_name = excluded.written_by_name, written_at = excluded.written_at""")
                .params(
                        Ids.next(),
                        one.clientId(),
                        home.id(),
                        home.district(),
                        one.kind(),
                        one.setting(),
                        one.counted(),
                        one.provider(),
                        basis.strip().substring(0, Math.min(200, basis.strip().length())),
                        scopes.current().name(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
