package id.naungan.incident.domain;

import id.naungan.access.Role;
import id.naungan.kernel.Worded;
import java.util.Optional;

/** The offices an incident may be told to, from the home upwards. */
public enum Level implements Worded {
    LKS(Role.PENGELOLA, "insiden-naik-lks"),
    KAB(Role.DINSOS_KAB, "insiden-naik-kab"),
    PROV(Role.DINSOS_PROV, "insiden-naik-prov"),
    KEMENSOS(Role.KEMENSOS, "insiden-naik-kemensos"),
    KPAI(Role.KPAI, "");

    private final Role role;
    private final String climbs;

    Level(Role role, String climbs) {
        this.role = role;
        this.climbs = climbs;
    }

    public Role role() {
        return role;
    }

    /** Name of the term after which an unanswered notice climbs from here; KPAI is the last. */
    public Optional<String> climbs() {
        return climbs.isEmpty() ? Optional.empty() : Optional.of(climbs);
    }

    public Optional<Level> above() {
        return this == KPAI ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    @Override
    public String messageKey() {
        return "incident.level." + name();
    }
}
