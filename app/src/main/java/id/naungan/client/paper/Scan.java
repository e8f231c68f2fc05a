package id.naungan.client.paper;

import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A photo or PDF of a paper; the id becomes the file's. */
@MessagePrefix("client.scan")
public record Scan(@Hidden UUID id, MultipartFile file) {}
