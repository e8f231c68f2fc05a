package id.naungan.spm.need;

import id.naungan.reference.KnownCode;
import id.naungan.spm.item.ItemForm.Setting;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** How many of a kind must be served in a region and year. */
@MessagePrefix("spm.need")
public record NeedForm(
        @Hidden UUID id,
        @Min(2018) @Max(2100) @Half int year,

        @Options("WILAYAH_SPM") @Pattern(regexp = "\\d\\d(\\.\\d\\d)?") @Half
        String region,

        @Half Setting setting,

        @Options("SPM_PENERIMA") @KnownCode("SPM_PENERIMA") @Half
        String kind,

        @Min(0) @Max(10_000_000) @Half int number,
        @Size(min = 5, max = 300) String basis) {}
