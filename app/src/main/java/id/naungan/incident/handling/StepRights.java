package id.naungan.incident.handling;

import id.naungan.access.Permission;
import id.naungan.access.Reach;
import id.naungan.access.Scope;
import id.naungan.incident.domain.StepKind;
import java.util.Arrays;
import java.util.List;

/** Who may take which step. Pure: the rows decide who handles the incident at all. */
final class StepRights {

    private StepRights() {}

    /**
     * Verification is the social service's; so is closing what is grave, or opening it again: a home does not judge itself
     * (SNPA-KEKERASAN).
     */
    static boolean may(Scope who, Incident of, StepKind kind) {
        if (!of.handles() || !who.may(Permission.HANDLE_INCIDENT)) return false;
        return switch (kind) {
            case VERIFIKASI -> socialService(who);
            case PENUTUPAN, PEMBUKAAN -> !of.severity().pressing() || socialService(who);
            case PEMILAHAN,
                    PENGAMANAN,
                    PELAPORAN,
                    KELUARGA,
                    LARANGAN,
                    PENUGASAN,
                    PENGGABUNGAN,
                    PEMERIKSAAN,
                    SANKSI,
                    PEMULIHAN -> true;
        };
    }

    /** Dinsos, Kemensos, and the social workers and supervisors of a district, who are its office. */
    static boolean socialService(Scope who) {
        return switch (who.role()) {
            case DINSOS_KAB, DINSOS_PROV, KEMENSOS -> true;
            case PEKSOS, SUPERVISOR -> who.reach() == Reach.DISTRICT;
            case PENGASUH, PENGELOLA, KPAI, AUDITOR, ADMIN -> false;
        };
    }

    /** Letters are issued by offices that see the home: Kemensos writes its own. */
    static boolean writes(Scope who, Incident of) {
        return of.handles() && who.may(Permission.HANDLE_INCIDENT) && who.reach() != Reach.NATION;
    }

    /** The steps somebody may take now. */
    static List<StepKind> now(Scope who, Incident of) {
        return Arrays.stream(StepKind.values())
                .filter(kind -> kind.possibleIn(of.state()) && may(who, of, kind))
                .toList();
    }
}
