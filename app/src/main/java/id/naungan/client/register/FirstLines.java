package id.naungan.client.register;

import id.naungan.client.Register.NewFile;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.HasNumbers;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.NotInFuture;
import id.naungan.client.domain.NumbersFit;
import id.naungan.client.domain.WellFormedName;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.Sex;
import id.naungan.web.form.Half;
import id.naungan.web.form.Hidden;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import id.naungan.web.form.Options;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked at the door: enough to find the same person again. Everything else has its place in the file. */
@NumbersFit
@MessagePrefix("client.first")
public record FirstLines(
        @Hidden UUID id,
        @Options("LKS") UUID institution,
        @NotBlank @WellFormedName @Size(max = 200) String fullName,
        Sex sex,
        @Nullable @NotInFuture @Half BirthDate birthDate,
        @Nullable @Size(max = 100) @Half String place,
        @Nullable @WellFormedName @Size(max = 200) String motherName,
        @Nullable @Size(max = 30) @Half @Norm("NIK") String nik,
        @Nullable @Options("STATUS_NIK") @Half String nikStatus)
        implements HasNumbers {

    /** The file these lines open. */
    public NewFile file() {
        var status = nikStatus != null ? nikStatus : nik != null ? "ADA" : "TIDAK_ADA";
        return NewFile.of(
                id,
                institution,
                new Identity(fullName, null, sex, nik, status, null, null, null, null),
                new Birth(place, birthDate, motherName, null, null, null));
    }
}
