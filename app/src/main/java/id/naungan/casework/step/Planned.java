package id.naungan.casework.step;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section that promises something by a day: each line becomes a task of the person in charge when the form is signed. */
public interface Planned {

    /**
     * @param area code of the field of life (BIDANG_RENCANA)
     * @param holder account in charge, or null when it is nobody with an account
     * @param who the name as it was written
     * @param doer in what capacity, for when nobody is named
     */
    record Item(
            String area,
            String what,
            LocalDate until,
            @Nullable UUID holder,
            @Nullable String who,
            @Nullable Doer doer) {}

    List<Item> items();
}
