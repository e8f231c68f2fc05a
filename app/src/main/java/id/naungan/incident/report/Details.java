package id.naungan.incident.report;

import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What may be said at once or later: the child's own words, injuries, what was done, who saw it, photos and sound. */
@MessagePrefix("incident.report.more")
public record Details(
        @LongText @Size(max = 4000) @Nullable String childWords,
        @LongText @Size(max = 2000) @Nullable String injuries,
        @LongText @Size(max = 2000) @Nullable String measures,
        @LongText @Size(max = 1000) @Nullable String witnesses,
        @Nullable MultipartFile photo,
        @Nullable MultipartFile photo2,
        @Nullable MultipartFile photo3,
        @Nullable MultipartFile sound,
        @Nullable MultipartFile paper) {

    List<MultipartFile> files() {
        return Stream.of(photo, photo2, photo3, sound, paper)
                .filter(Objects::nonNull)
                .filter(file -> !file.isEmpty())
                .toList();
    }

    /** One name a line, as people write them. */
    List<String> names() {
        return witnesses == null
                ? List.of()
                : witnesses
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.length() > 200 ? line.substring(0, 200) : line)
                        .limit(10)
                        .toList();
    }
}
