package id.naungan.casework.chain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What stands in a section, by path, as it was typed. */
public record WrittenSection(
        String name,
        int version,
        boolean sealed,
        boolean complete,
        Map<String, List<String>> content,
        String writtenByName,
        OffsetDateTime writtenAt) {}
