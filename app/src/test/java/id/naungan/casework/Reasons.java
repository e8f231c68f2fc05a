package id.naungan.casework;

import id.naungan.casework.gate.Crossing;

/** Reasons tests give for going on. */
public final class Reasons {

    public static final Crossing LIVED_HERE =
            new Crossing(Crossing.Ground.SUDAH_TINGGAL, "Sudah tinggal sebelum dicatat");

    private Reasons() {}
}
