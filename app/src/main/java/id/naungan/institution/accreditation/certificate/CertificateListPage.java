package id.naungan.institution.accreditation.certificate;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.institution.InstitutionWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Safe houses and social workers with a certificate, found by name, kind, standing and region. */
@Controller
class CertificateListPage {

    private final Certificates certificates;
    private final InstitutionWords words;

    CertificateListPage(Certificates certificates, InstitutionWords words) {
        this.certificates = certificates;
        this.words = words;
    }

    @GetMapping("/akreditasi/sertifikat")
    @May(Permission.SEE_ACCREDITATION)
    String list(
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String jenis,
            @RequestParam(defaultValue = "") String keadaan,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "1") int hal,
            Model model) {
        var filter = new CertificateFilter(cari, jenis, keadaan, wilayah, hal);
        model.addAttribute("filter", filter)
                .addAttribute("page", certificates.page(filter))
                .addAttribute("counts", certificates.counts(filter))
                .addAttribute("soon", certificates.soon())
                .addAttribute("words", words);
        return "institution/accreditation/certificates";
    }
}
