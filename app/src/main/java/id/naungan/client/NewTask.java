package id.naungan.client;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done for a person or a home by a day.
 *
 * @param key names it for ever, such as `tinjauan:{case}`; the same key put again changes it
 * @param kind message key `task.{kind}`
 * @param words what exactly, as a person wrote it
 * @param holder the account that does it, or null: then whoever has the role in the home
 * @param role name of the role that must do it
 * @param norm where the day comes from, or the empty text
 */
public record NewTask(
        String key,
        @Nullable UUID client,
        UUID institution,
        String district,
        String kind,
        @Nullable String words,
        LocalDate due,
        @Nullable UUID holder,
        String role,
        String href,
        String norm) {}
