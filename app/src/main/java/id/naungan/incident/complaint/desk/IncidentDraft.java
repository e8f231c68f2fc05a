package id.naungan.incident.complaint.desk;

import id.naungan.kernel.Answer;
import id.naungan.reference.KnownCode;
import id.naungan.reference.KnownRegion;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import id.naungan.web.form.RegionPick;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an office makes of a complaint: the report of an incident, filled in from what was told.
 *
 * @param institution a home of the register, or null; then `placeName` and `region` say where
 * @param headMayKnow whether the head of the home may be told of it
 */
@MessagePrefix("complaint.incident")
record IncidentDraft(
        @Nullable @Options("LKS") UUID institution,

        @Nullable @Size(max = 200) String placeName,

        @Nullable @RegionPick(level = 5) @KnownRegion(from = 2)
        String region,

        @NotEmpty @Options("JENIS_INSIDEN") Set<String> kinds,

        Answer safe,

        @Nullable @PastOrPresent LocalDate on,

        @Nullable LocalTime at,

        @Nullable @Options("TEMPAT_INSIDEN") @KnownCode("TEMPAT_INSIDEN")
        String place,

        @LongText @Size(max = 10000) String story,

        @Nullable @LongText @Size(max = 10000) String childWords,

        @Nullable @Size(max = 120) String victim,

        @Nullable @Options("HUBUNGAN_TERDUGA") @KnownCode("HUBUNGAN_TERDUGA")
        String accused,

        @Nullable @Size(max = 120) String accusedName,

        Answer headMayKnow) {}
