package id.naungan.indicator.control;

import id.naungan.access.Permission;
import id.naungan.kernel.Worded;
import java.time.LocalDate;
import java.util.UUID;

/** What is counted each week. */
public enum Measure implements Worded {
    INSIDEN(Permission.SEE_INCIDENTS, "/insiden?lks=%s&dari=%s&sampai=%s"),
    KABUR(Permission.SEE_INCIDENTS, "/insiden?lks=%s&jenis=PERGI&dari=%s&sampai=%s"),
    MASUK(Permission.SEE_STAYS, "/buku-induk?lks=%s&isi=ENTERED&dari=%s&sampai=%s"),
    KELUAR(Permission.SEE_STAYS, "/buku-induk?lks=%s&isi=LEFT&dari=%s&sampai=%s"),
    SEHAT(Permission.SEE_CLIENTS, "/klien?lks=%s"),
    CATATAN(Permission.SEE_CLIENTS, "/klien?lks=%s");

    private final Permission permission;
    private final String list;

    Measure(Permission permission, String list) {
        this.permission = permission;
        this.list = list;
    }

    /** The kind of alarm a mark raises. */
    public String kind() {
        return "KENDALI_" + name();
    }

    public Permission permission() {
        return permission;
    }

    /** The list behind a week of a home. */
    public String href(UUID home, LocalDate week) {
        return list.formatted(home, week, week.plusDays(6));
    }

    @Override
    public String messageKey() {
        return "alarmrule.measure." + name();
    }
}
