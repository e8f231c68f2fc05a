package id.naungan.web.form;

import java.util.Map;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.multipart.MultipartFile;

/** Reads a section whose type is known only when the request comes; other pages take a {@link Submission} parameter. */
public interface Submissions {
    <T extends Record> Submission<T> read(Class<T> type, NativeWebRequest request);

    /** Reads and checks what stands in a form that was kept. */
    <T extends Record> Submission<T> read(Form<T> form);

    /** The same for texts and files that came another way than as a form. */
    <T extends Record> Submission<T> read(Class<T> type, Map<String, String[]> texts, Map<String, MultipartFile> files);
}
