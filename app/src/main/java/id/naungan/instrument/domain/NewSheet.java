package id.naungan.instrument.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet is begun with.
 *
 * @param id the same a second time begins nothing
 * @param subject the words it is found by, such as the home's name and the day; nobody else's name
 * @param secrecy never lower than the instrument's
 */
public record NewSheet(
        UUID id,
        UUID editionId,
        UUID institutionId,
        String district,
        String subject,
        @Nullable String aboutKind,
        @Nullable UUID aboutId,
        Secrecy secrecy) {}
