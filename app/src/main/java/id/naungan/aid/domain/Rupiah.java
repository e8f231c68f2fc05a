package id.naungan.aid.domain;

import java.math.BigDecimal;

/** An amount of money in whole rupiah. */
public record Rupiah(long value) {

    private static final long MOST = 100_000_000_000_000L;

    public Rupiah {
        if (value < 0 || value > MOST) throw new IllegalArgumentException("aid.error.money");
    }

    /** Reads Rp1.500.000, 1500000, 1.500.000,00. */
    public static Rupiah parse(String typed) {
        var digits = typed.strip().replaceFirst("^[Rr][Pp]\\.?\\s*", "").replaceFirst("(,00|,-)$", "");
        if (digits.matches("\\d{1,3}([. ]\\d{3})+")) digits = digits.replaceAll("[. ]", "");
        if (!digits.matches("\\d{1,15}")) throw new IllegalArgumentException("aid.error.money");
        return new Rupiah(Long.parseLong(digits));
    }

    /** For {@link id.naungan.web.Ui#money}. */
    public static BigDecimal of(long rupiah) {
        return BigDecimal.valueOf(rupiah);
    }
}
