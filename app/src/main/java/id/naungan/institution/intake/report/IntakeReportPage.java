package id.naungan.institution.intake.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.document.DownloadPurpose;
import id.naungan.institution.intake.Intakes;
import id.naungan.sheet.run.RunStatus;
import id.naungan.web.NotVisible;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The office's workbook back, as a download. */
@Controller
class IntakeReportPage {

    private final Intakes intakes;
    private final IntakeReport report;

    IntakeReportPage(Intakes intakes, IntakeReport report) {
        this.intakes = intakes;
        this.report = report;
    }

    @GetMapping("/lks/impor/{id}/laporan")
    @May(Permission.REGISTER_INSTITUTION)
    ResponseEntity<byte[]> download(@PathVariable UUID id, Locale locale) {
        var found = intakes.find(id);
        if (found.status() == RunStatus.PRATINJAU) throw new NotVisible();
        var name = found.fileName().replaceAll("\\.[A-Za-z]{3,4}$", "") + " - hasil.xlsx";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DownloadPurpose.Format.XLSX.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(report.of(found, locale));
    }
}
