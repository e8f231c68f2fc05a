package id.naungan.casework.chain;

import java.time.OffsetDateTime;

/** How far a section is, without a word of what stands in it. */
public record SectionState(
        String name, boolean sealed, boolean complete, int version, String writtenByName, OffsetDateTime writtenAt) {}
