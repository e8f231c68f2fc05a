package id.naungan.institution.intake.reading;

import id.naungan.sheet.layout.RowRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One home as the register tells of it, with every remark on how the row was read. */
public record HomeRow(
        RowRef at, Named named, Placed placed, Paper paper, Stated stated, List<String> headings, List<Remark> remarks)
        implements ReadRow {

    public HomeRow {
        headings = List.copyOf(headings);
        remarks = List.copyOf(remarks);
    }

    /** What the home is; `kind` and `legalForm` are codes, kind null where nothing tells it. */
    public record Named(
            String name,
            @Nullable String kind,
            String legalForm,
            @Nullable String head,
            @Nullable LocalDate foundedOn) {}

    /** Where it is, in the words of the register. */
    public record Placed(
            @Nullable String address,
            @Nullable String village,
            @Nullable String subdistrict,
            @Nullable String area,
            @Nullable String regency,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable String phone,
            @Nullable String email) {}

    /** What it holds of a registration; `endless` where the register says that it never runs out. */
    public record Paper(
            @Nullable String number,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean endless,
            boolean inProcess,
            @Nullable String issuer) {}

    /** What the register states and nobody here counts or checks. */
    public record Stated(
            @Nullable Integer residents,
            @Nullable Integer capacity,
            @Nullable String accreditation,
            @Nullable String deed,
            @Nullable String founded,
            @Nullable String body,
            @Nullable String note) {}

    /** The same row with a remark more. */
    public HomeRow with(List<Remark> more) {
        var all = new ArrayList<>(remarks);
        all.addAll(more);
        return new HomeRow(at, named, placed, paper, stated, headings, all);
    }
}
