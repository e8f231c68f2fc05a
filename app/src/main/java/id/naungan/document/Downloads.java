package id.naungan.document;

import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.DownloadPurpose.Format;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The one way a list leaves: whoever takes it away says what for, and that stays in the trail with what was taken. */
@Component
public class Downloads {

    private final Acts acts;

    Downloads(Acts acts) {
        this.acts = acts;
    }

    /** Writes the file in the format that was asked for. */
    @FunctionalInterface
    public interface Content {
        void write(Format format) throws IOException;
    }

    /** The question before anything is typed. */
    public static Form<DownloadPurpose> blank() {
        return Form.blank(DownloadPurpose.class).prefilled("bentuk", Format.XLSX);
    }

    /** The page again where no purpose was said; else the Act and then the file, so that nothing leaves without its line in the trail. */
    public @Nullable ModelAndView give(
            Submission<DownloadPurpose> sent,
            ActKind kind,
            Object what,
            Function<Form<DownloadPurpose>, ModelAndView> again,
            Content content)
            throws IOException {
        return switch (sent) {
            case Rejected<DownloadPurpose>(var form) -> {
                var page = again.apply(form);
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield page;
            }
            case Accepted<DownloadPurpose>(var said) -> {
                acts.perform(kind, new Reason(said.tujuan(), said.bentuk() + " " + what), () -> {});
                content.write(said.bentuk());
                yield null;
            }
        };
    }

    /** Tells the browser to keep the answer as a file of this name and nobody in between to keep it; the file goes into the stream. */
    public static OutputStream open(HttpServletResponse response, Format format, String name) throws IOException {
        response.setContentType(format.type());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"" + name + "." + format.name().toLowerCase(Locale.ROOT) + '"');
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.getOutputStream();
    }
}
