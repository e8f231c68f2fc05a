package id.naungan.portal.edition;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An edition that is to come. */
public record Release(
        UUID id,
        String period,
        LocalDate preparedOn,
        LocalDate dueOn,
        String state,
        @Nullable String why,
        @Nullable String decidedByName) {

    public boolean held() {
        return state.equals("DITAHAN");
    }
}
