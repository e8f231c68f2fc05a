package id.naungan.casework.recap;

import id.naungan.casework.register.RegisterPart;
import id.naungan.kernel.Sex;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the recap: a home, a district or a month; `href` opens the finer recap where there is one. */
public record RecapLine(
        String label,
        @Nullable String href,
        YearMonth month,
        @Nullable UUID home,
        @Nullable String district,
        Figures figures) {

    /** The list behind one figure: the register with the very filter the figure was counted by. */
    public String list(RegisterPart part, @Nullable Sex sex) {
        return "/buku-induk?isi=" + part + "&dari=" + month.atDay(1) + "&sampai=" + month.atEndOfMonth()
                + (home == null ? "" : "&lks=" + home)
                + (district == null ? "" : "&kab=" + district)
                + (sex == null ? "" : "&jk=" + sex);
    }
}
