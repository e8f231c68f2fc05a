package id.naungan.casework.roster.upload;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A roster to import; the id becomes the import's, so that sending it twice imports once. */
@MessagePrefix("import.upload")
public record NewRoster(@Hidden UUID id, MultipartFile file) {}
