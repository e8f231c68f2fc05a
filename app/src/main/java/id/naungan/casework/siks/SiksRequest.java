package id.naungan.casework.siks;

import id.naungan.document.DownloadPurpose;
import id.naungan.web.form.LongText;
import id.naungan.web.form.MessagePrefix;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who lived in the homes on which day, as what kind of file, and what it is for. */
@MessagePrefix("siks.request")
record SiksRequest(
        @PastOrPresent LocalDate tanggal,
        DownloadPurpose.Format bentuk,
        @NotBlank @LongText @Size(min = 10, max = 300) String tujuan) {}
