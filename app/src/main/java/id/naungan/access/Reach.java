package id.naungan.access;

/** How far an account sees: its own clients, one institution, a district, a province, the nation's figures; SYSTEM is ours alone. */
public enum Reach {
    CLIENTS,
    INSTITUTION,
    DISTRICT,
    PROVINCE,
    NATION,
    SYSTEM
}
