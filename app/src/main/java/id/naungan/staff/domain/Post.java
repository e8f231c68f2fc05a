package id.naungan.staff.domain;

import id.naungan.kernel.Worded;

/** What somebody works as in a home, and as whom the ratios count him or her; `staff.person.post_group` says the same in the database. */
public enum Post implements Worded {
    KEPALA(Group.PENUNJANG),
    PENGASUH(Group.PENGASUH),
    PENGASUH_PENGGANTI(Group.PENGASUH),
    PEKERJA_SOSIAL(Group.PROFESIONAL),
    PSIKOLOG(Group.PROFESIONAL),
    PSIKIATER(Group.PROFESIONAL),
    DOKTER(Group.PROFESIONAL),
    PERAWAT(Group.PROFESIONAL),
    TERAPIS(Group.PROFESIONAL),
    PENDIDIK(Group.PROFESIONAL),
    INSTRUKTUR(Group.PROFESIONAL),
    ADMINISTRASI(Group.PENUNJANG),
    KEUANGAN(Group.PENUNJANG),
    JURU_MASAK(Group.PENUNJANG),
    KEBERSIHAN(Group.PENUNJANG),
    KEAMANAN(Group.PENUNJANG),
    SOPIR(Group.PENUNJANG),
    LAIN(Group.PENUNJANG);

    /** As whom somebody counts: caregiver, professional (handbook 10.3), or neither. */
    public enum Group implements Worded {
        PENGASUH,
        PROFESIONAL,
        PENUNJANG;

        @Override
        public String messageKey() {
            return "staff.group." + name();
        }
    }

    private final Group group;

    Post(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    @Override
    public String messageKey() {
        return "staff.post." + name();
    }
}
