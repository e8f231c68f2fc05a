package id.naungan.standard.profile;

import id.naungan.reference.Codes;
import id.naungan.standard.profile.HomeProfile.Count;
import id.naungan.web.Ui;
import org.springframework.stereotype.Component;

/** The counts of a profile in words. */
@Component
public class ProfileWords {

    private final Codes codes;

    ProfileWords(Codes codes) {
        this.codes = codes;
    }

    public String of(Ui ui, Count count) {
        return switch (count.section()) {
            case "UMUR" -> ui.msg("standard.profile.age." + count.code());
            case "STATUS" -> codes.label("STATUS_ORANG_TUA", count.code(), ui.locale());
            case "PETUGAS" -> ui.msg("staff.post." + count.code());
            case "RUANG" -> codes.label("TUJUAN_RUANG", count.code(), ui.locale());
            case "SARANA" -> codes.label("FASILITAS_LKS", count.code(), ui.locale());
            case "KENDARAAN" -> codes.label("KENDARAAN", count.code(), ui.locale());
            default -> count.code();
        };
    }

    public String legalForm(Ui ui, String code) {
        return codes.label("BENTUK_HUKUM", code, ui.locale());
    }
}
