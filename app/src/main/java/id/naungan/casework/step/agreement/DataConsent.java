package id.naungan.casework.step.agreement;

import id.naungan.casework.step.Consented;
import id.naungan.kernel.Answer;
import id.naungan.web.form.MessagePrefix;
import id.naungan.web.form.Norm;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Consent to data and photos, each on its own; care does not depend on it (F2). */
@MessagePrefix("step.dataConsent")
public record DataConsent(
        @Norm("UU27-2022") Answer data,
        Answer photo,
        Answer publication,
        @Nullable @Size(max = 300) String words) implements Consented {
    @Override
    public Map<String, Answer> consents() {
        return Map.of("DATA_PRIBADI", data, "FOTO", photo, "PUBLIKASI", publication);
    }
}
