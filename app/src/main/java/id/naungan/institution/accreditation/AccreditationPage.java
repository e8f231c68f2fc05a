package id.naungan.institution.accreditation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.Opened;
import id.naungan.document.letter.Letters;
import id.naungan.institution.DueKind;
import id.naungan.institution.InstitutionCovers;
import id.naungan.institution.InstitutionTab;
import id.naungan.institution.accreditation.certificate.Certificates;
import id.naungan.institution.domain.Institutions;
import id.naungan.web.NotVisible;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tab of a home's accreditation: how it stands, what is asked of it, what came before. */
@Controller
class AccreditationPage {

    private final InstitutionCovers covers;
    private final Institutions institutions;
    private final Accreditations accreditations;
    private final Certificates certificates;
    private final Readiness readiness;
    private final Instrument instrument;
    private final Assess assess;
    private final Letters letters;
    private final TransactionOperations transaction;

    AccreditationPage(
            InstitutionCovers covers,
            Institutions institutions,
            Accreditations accreditations,
            Certificates certificates,
            Readiness readiness,
            Instrument instrument,
            Assess assess,
            Letters letters,
            TransactionOperations transaction) {
        this.covers = covers;
        this.institutions = institutions;
        this.accreditations = accreditations;
        this.certificates = certificates;
        this.readiness = readiness;
        this.instrument = instrument;
        this.assess = assess;
        this.letters = letters;
        this.transaction = transaction;
    }

    @GetMapping("/lks/{id}/akreditasi")
    @May(Permission.SEE_INSTITUTIONS)
    String tab(@PathVariable UUID id, Model model) {
        transaction.executeWithoutResult(status -> {
            var home = institutions.findById(id).orElseThrow(NotVisible::new);
            var rounds = accreditations.of(id);
            var open = rounds.stream().filter(r -> !r.state().closed()).findFirst();
            model.addAttribute("cover", covers.of(home))
                    .addAttribute("now", accreditations.now(id).orElse(null))
                    .addAttribute("decisions", accreditations.decisions(id))
                    .addAttribute("rounds", rounds)
                    .addAttribute("open", open.orElse(null))
                    .addAttribute(
                            "missing",
                            open.map(r -> accreditations.dossier(r).missing()).orElse(0L))
                    .addAttribute("advices", accreditations.openAdvices(id))
                    .addAttribute("certificates", certificates.of(id))
                    .addAttribute("soon", certificates.soon())
                    .addAttribute("lacks", readiness.lacks(home))
                    .addAttribute("instrument", instrument);
        });
        return "institution/accreditation/tab";
    }

    @PostMapping("/lks/{id}/akreditasi/baru")
    @May(Permission.ASSESS_INSTITUTION)
    String begin(@PathVariable UUID id, @RequestParam UUID putaran) {
        return "redirect:/lks/" + id + "/akreditasi/" + assess.begin(id, putaran);
    }

    /** The certificate as it was issued, for everybody who sees the home. */
    @GetMapping("/lks/{id}/akreditasi/surat/{letter}")
    @May(Permission.SEE_INSTITUTIONS)
    ResponseEntity<byte[]> certificate(@PathVariable UUID id, @PathVariable UUID letter) {
        if (accreditations.decisions(id).stream().noneMatch(d -> letter.equals(d.letterId()))) throw new NotVisible();
        Opened pdf = letters.pdf(letter).orElseThrow(NotVisible::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(pdf.name()).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "base-uri 'none'; frame-ancestors 'none'")
                .cacheControl(CacheControl.noStore())
                .body(pdf.bytes());
    }

    /** Its place among the tabs of a home. */
    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        InstitutionTab accreditationTab() {
            return new InstitutionTab("akreditasi", 16, "accreditation.tab", Permission.SEE_INSTITUTIONS);
        }

        @Bean
        DueKind accreditationDue() {
            return new DueKind("AKREDITASI", "akreditasi");
        }

        @Bean
        DueKind safeHouseDue() {
            return new DueKind("RUMAH_AMAN", "akreditasi");
        }

        @Bean
        DueKind socialWorkerDue() {
            return new DueKind("PEKSOS", "akreditasi");
        }
    }
}
