package id.naungan.casework.referral;

/** Which referrals a worklist shows; the names travel in the address. */
public enum ReferralFilter {
    menunggu("status = 'DIKIRIM' and deadline >= :today"),
    lewat("status = 'DIKIRIM' and deadline < :today"),
    dijawab("status in ('DITERIMA', 'DITOLAK')"),
    draf("status = 'DRAF'"),
    selesai("status in ('SELESAI', 'DICABUT')");

    private final String condition;

    ReferralFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String labelKey() {
        return "referral.list." + name();
    }
}
