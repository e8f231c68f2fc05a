package id.naungan.client.category;

import id.naungan.client.domain.Category;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A category to be added; `category` is `scheme:code`. */
@MessagePrefix("client.category")
public record NewCategory(
        @Hidden UUID id,
        @Options("KATEGORI") String category,
        @PastOrPresent @Half LocalDate since,
        @Nullable @LongText @Size(max = 500) String note) {

    Category of(UUID client) {
        var parts = category.split(":", 2);
        return new Category(id, null, client, parts[0], parts[1], since, null, note);
    }
}
