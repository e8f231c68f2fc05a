package id.naungan.institution.accreditation;

import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Upload;
import id.naungan.web.form.Form;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The file that may come with a form: none, a clean one, or one that is refused at its field. */
@Component
class Scans {

    private final Files files;

    Scans(Files files) {
        this.files = files;
    }

    /** Goes on with the clean file or without one, or shows the form again. The field is called `file`. */
    <T extends Record> String take(
            @Nullable MultipartFile file,
            Form<T> form,
            Function<Checked.@Nullable Fine, String> kept,
            Function<Form<T>, String> refused) {
        if (file == null || file.isEmpty()) return kept.apply(null);
        return switch (files.check(Allowed.PAPER, Upload.of(file))) {
            case Checked.Refused(var key, var args) -> refused.apply(form.wrong("file", key, args.toArray()));
            case Checked.Fine fine -> kept.apply(fine);
        };
    }
}
