package id.naungan.staff.photo;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A photo as it was chosen; `id` becomes that of the file. */
@MessagePrefix("staff.photo")
public record NewPhoto(@Hidden UUID id, MultipartFile photo) {}
