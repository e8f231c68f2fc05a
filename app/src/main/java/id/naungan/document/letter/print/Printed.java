package id.naungan.document.letter.print;

import id.naungan.document.letter.Block;
import id.naungan.document.letter.Letterhead;
import id.naungan.document.letter.template.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Everything that stands on the paper; the same value gives the same bytes. */
public record Printed(
        Letterhead head,
        Wording wording,
        String number,
        List<Block> blocks,
        LocalDate on,
        Instant at,
        ZoneId zone,
        Locale locale,
        boolean personal,
        String code,
        String address) {}
