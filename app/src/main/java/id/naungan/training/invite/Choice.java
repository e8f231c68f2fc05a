package id.naungan.training.invite;

import id.naungan.kernel.Worded;

/** How the homes to invite are chosen. */
public enum Choice implements Worded {
    /** Those that lack what is taught. */
    KESENJANGAN,
    /** Every home of the area, or of one regency. */
    SEMUA,
    BELUM_TERDAFTAR,
    /** Those that were at no training yet. */
    BELUM_PERNAH,
    /** Those that were ticked. */
    DIPILIH;

    /** Whether this home is one of them; ticked ones are chosen by their id. */
    public boolean takes(Candidate home) {
        return switch (this) {
            case KESENJANGAN -> home.lacking() > 0;
            case SEMUA -> true;
            case BELUM_TERDAFTAR -> home.unregistered();
            case BELUM_PERNAH -> home.lastOn() == null;
            case DIPILIH -> false;
        };
    }

    @Override
    public String messageKey() {
        return "training.choice." + name();
    }
}
