package id.naungan.institution.intake.upload;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A register to import; the id becomes the import's, so that sending it twice imports once. */
@MessagePrefix("intake.upload")
public record NewIntake(@Hidden UUID id, MultipartFile file) {}
