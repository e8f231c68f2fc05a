package id.naungan.outbox;

import java.util.Map;
import org.springframework.web.multipart.MultipartFile;

/** An item as it came, for a receiver whose section is known only when the item says what it belongs to. */
public record Raw(Map<String, String[]> texts, Map<String, MultipartFile> files) {

    public static final Raw NOTHING = new Raw(Map.of(), Map.of());
}
