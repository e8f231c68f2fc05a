package id.naungan.monitoring.domain;

import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.notice.Audience;
import id.naungan.web.Ui;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who speaks and is spoken to: social services by their region, KEMENSOS, KPAI, or `LKS` for the home itself. */
@Component
public class Offices {

    public static final String HOME = "LKS";
    public static final String KEMENSOS = "KEMENSOS";
    public static final String KPAI = "KPAI";

    private final Scopes scopes;
    private final InstitutionWords words;

    Offices(Scopes scopes, InstitutionWords words) {
        this.scopes = scopes;
        this.words = words;
    }

    /** The caller's office; null for a home and for who has none. */
    public @Nullable String mine() {
        var scope = scopes.current();
        return switch (scope.role()) {
            case DINSOS_KAB, DINSOS_PROV -> scope.region();
            case KEMENSOS -> KEMENSOS;
            case KPAI -> KPAI;
            default -> null;
        };
    }

    /** The caller's office, which he must have. */
    public String own() {
        var mine = mine();
        if (mine == null) throw new IllegalStateException("no office");
        return mine;
    }

    public static Role role(String office) {
        return switch (office) {
            case HOME -> Role.PENGELOLA;
            case KEMENSOS -> Role.KEMENSOS;
            case KPAI -> Role.KPAI;
            default -> office.length() == 2 ? Role.DINSOS_PROV : Role.DINSOS_KAB;
        };
    }

    public String name(Ui ui, String code) {
        return switch (code) {
            case HOME -> ui.msg("monitoring.office.LKS");
            case KEMENSOS -> ui.msg("office.nation");
            case KPAI -> ui.msg("monitoring.office.KPAI");
            case "SISTEM" -> ui.msg("monitoring.office.SISTEM");
            default -> ui.msg("office.of", words.region(code));
        };
    }

    /** Whether offices stand below the caller's, or KPAI speaks, who may write to all. */
    public boolean advises() {
        var scope = scopes.current();
        return scope.may(Permission.MONITOR) && mine() != null && scope.role() != Role.DINSOS_KAB;
    }

    /** The office above one; the nation's have none. */
    public static @Nullable String above(String office) {
        if (!office.matches("\\d.*")) return null;
        return office.length() == 2 ? KEMENSOS : office.substring(0, 2);
    }

    /** Everybody of an office; of the nation's offices, and of regions, those that answer for the district. */
    public static Audience audience(String office, @Nullable UUID home, String district) {
        if (office.equals(HOME) && home != null) return Audience.at(home, Role.PENGELOLA);
        return Audience.above(office.matches("\\d.*") ? office : district, role(office));
    }
}
