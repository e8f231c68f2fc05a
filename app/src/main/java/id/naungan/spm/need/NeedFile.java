package id.naungan.spm.need;

import id.naungan.web.form.MessagePrefix;
import org.springframework.web.multipart.MultipartFile;

/** A workbook of needs. */
@MessagePrefix("spm.needfile")
public record NeedFile(MultipartFile file) {}
