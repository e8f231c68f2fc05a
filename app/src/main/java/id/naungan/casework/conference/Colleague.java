package id.naungan.casework.conference;

import id.naungan.access.Role;
import java.util.UUID;

/** An account of the home, or of its office, that may be there or take on what was decided. */
public record Colleague(UUID id, String name, Role role) {

    /** The profession a role stands for, of the table PROFESI. */
    String profession() {
        return switch (role) {
            case PENGASUH -> "PENGASUH";
            case PENGELOLA -> "PENGELOLA";
            case PEKSOS -> "PEKERJA_SOSIAL";
            case SUPERVISOR -> "SUPERVISOR";
            case DINSOS_KAB, DINSOS_PROV -> "DINSOS";
            default -> "LAIN";
        };
    }
}
