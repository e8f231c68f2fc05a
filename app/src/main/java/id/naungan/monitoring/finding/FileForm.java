package id.naungan.monitoring.finding;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** One more photo or paper. */
@MessagePrefix("monitoring.file")
public record FileForm(@Hidden UUID id, MultipartFile file) {}
