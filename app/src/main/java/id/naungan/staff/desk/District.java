package id.naungan.staff.desk;

/** Figures of the staff of a district; the nation sees no more than these. */
public record District(String district, long people, long cleared, long held, long caregivers, long professionals) {}
