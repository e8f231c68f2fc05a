package id.naungan.institution.domain;

import id.naungan.web.form.Half;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** How many people the home can take in all, and of each sex where it says so. */
public record Capacity(
        @Nullable @Min(0) @Max(5000) Integer places,
        @Half @Nullable @Min(0) @Max(5000) Integer male,
        @Half @Nullable @Min(0) @Max(5000) Integer female) {

    public Capacity {
        if (places != null && count(male) + count(female) > places) {
            throw new IllegalArgumentException("institution.error.capacity");
        }
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
