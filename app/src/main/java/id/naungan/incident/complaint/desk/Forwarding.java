package id.naungan.incident.complaint.desk;

import id.naungan.reference.KnownRegion;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.Size;

/** Where a complaint belongs that came without its regency, or with a wrong one. */
@MessagePrefix("complaint.forward")
record Forwarding(
        @RegionPick(level = 5) @KnownRegion(from = 2) String region,

        @LongText @Size(min = 10, max = 500) String reason) {}
