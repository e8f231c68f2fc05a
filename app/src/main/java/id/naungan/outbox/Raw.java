package id.naungan.outbox;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** An item as it came, for a receiver whose section is known only when the item says what it belongs to. */
public record Raw(Map<String, String[]> texts, Map<String, MultipartFile> files) {

    public static final Raw NOTHING = new Raw(Map.of(), Map.of());

    /** The files of a request, whatever wraps it. */
    static Map<String, MultipartFile> files(HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return multipart == null ? Map.of() : multipart.getFileMap();
    }
}
