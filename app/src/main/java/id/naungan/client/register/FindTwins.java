package id.naungan.client.register;

import id.naungan.audit.Readings;
import id.naungan.audit.Reason;
import id.naungan.client.domain.Client;
import id.naungan.client.domain.Clients;
import id.naungan.client.search.Candidate;
import id.naungan.client.search.Duplicate;
import id.naungan.client.search.Likelihood;
import id.naungan.client.search.Likelihood.Described;
import id.naungan.client.search.LikelyDuplicates;
import id.naungan.kernel.Malformed;
import id.naungan.kernel.Nik;
import id.naungan.reference.Regions;
import id.naungan.web.NotVisible;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks for the same person before a file is opened. Showing somebody's file as a likeness is a reading of it. */
@Component
public class FindTwins {

    private final LikelyDuplicates duplicates;
    private final Clients clients;
    private final Readings readings;
    private final Regions regions;
    private final Likelihood likelihood;
    private final JdbcClient db;

    FindTwins(
            LikelyDuplicates duplicates,
            Clients clients,
            Readings readings,
            Regions regions,
            Likelihood likelihood,
            JdbcClient db) {
        this.regions = regions;
        this.duplicates = duplicates;
        this.clients = clients;
        this.readings = readings;
        this.likelihood = likelihood;
        this.db = db;
    }

    @Transactional
    public List<Twin> of(FirstLines typed) {
        var candidate = new Candidate(
                typed.fullName(),
                typed.birthDate(),
                typed.sex(),
                nik(typed.nik()),
                null,
                typed.motherName(),
                typed.id());
        return duplicates.of(candidate).stream()
                .map(found -> twin(described(typed), found))
                .toList();
    }

    private static Described described(FirstLines typed) {
        return new Described(
                typed.fullName(),
                typed.sex(),
                typed.place(),
                typed.birthDate(),
                typed.nik(),
                null,
                typed.motherName(),
                null);
    }

    private static Described described(Client kept) {
        var identity = kept.identity();
        var birth = kept.birth();
        return new Described(
                identity.fullName(),
                identity.sex(),
                birth.place(),
                birth.birthDate(),
                identity.nik(),
                identity.kk(),
                birth.motherName(),
                birth.fatherName());
    }

    private Twin twin(Described typed, Duplicate found) {
        return switch (found) {
            case Duplicate.Visible visible -> readings.of(visible.id(), "mirip", () -> known(typed, visible));
            case Duplicate.Elsewhere elsewhere ->
                db.sql("select name, district from institution.name_of(?)")
                        .param(elsewhere.institutionId())
                        .query((rs, i) -> new Twin.Elsewhere(
                                elsewhere.institutionId(),
                                elsewhere.certainty(),
                                rs.getString("name"),
                                regions.name(rs.getString("district"))))
                        .single();
        };
    }

    private Twin known(Described typed, Duplicate.Visible found) {
        Client client = clients.findById(found.id()).orElseThrow(NotVisible::new);
        var home = db.sql("select profile_name from institution.institution where id = ?")
                .param(client.institutionId())
                .query(String.class)
                .optional();
        return new Twin.Known(
                found.id(),
                found.certainty(),
                found.reasons(),
                client.identity().fullName(),
                client.identity().sex(),
                client.birth().birthDate(),
                client.birth().place(),
                client.birth().motherName(),
                home.orElse(null),
                client.residentSince(),
                likelihood.of(typed, described(client)));
    }

    /** A malformed number finds nobody; it is kept all the same. */
    private static @Nullable Nik nik(@Nullable String typed) {
        try {
            return typed == null ? null : Nik.parse(typed);
        } catch (Malformed malformed) {
            return null;
        }
    }

    /** Who was seen and judged to be somebody else stands in the history of the new file. */
    public static Reason judged(List<Twin> others) {
        if (others.isEmpty()) return Reason.NONE;
        var files = others.stream().map(twin -> twin.key().toString()).collect(Collectors.joining(", "));
        return new Reason("Orang lain, bukan orang pada berkas yang mirip", files);
    }

    /** Whether everybody who was found has been shown already. */
    public static boolean allSeen(List<Twin> twins, List<UUID> seen) {
        return twins.stream().map(Twin::key).allMatch(seen::contains);
    }
}
