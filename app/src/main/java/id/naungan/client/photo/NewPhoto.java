package id.naungan.client.photo;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A photo for the file; the id becomes the picture's. */
@MessagePrefix("client.photo")
public record NewPhoto(@Hidden UUID id, MultipartFile photo) {}
