package id.naungan.staff.review;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;

/** What the reviewed person says to a review. */
@MessagePrefix("staff.comment")
public record Comment(@LongText @Size(min = 2, max = 2000) String words) {}
