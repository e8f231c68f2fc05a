package id.naungan.web.form;

import org.springframework.web.context.request.NativeWebRequest;

/** Reads a section whose type is known only when the request comes; other pages take a {@link Submission} parameter. */
public interface Submissions {
    <T extends Record> Submission<T> read(Class<T> type, NativeWebRequest request);
}
