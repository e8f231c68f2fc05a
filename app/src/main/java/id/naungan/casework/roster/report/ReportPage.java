package id.naungan.casework.roster.report;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.casework.roster.RosterImports;
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

/** The user's workbook back, as a download. */
@Controller
class ReportPage {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RosterImports imports;
    private final WriteReport report;

    ReportPage(RosterImports imports, WriteReport report) {
        this.imports = imports;
        this.report = report;
    }

    @GetMapping("/impor/{id}/laporan")
    @May(Permission.IMPORT_ROSTER)
    ResponseEntity<byte[]> download(@PathVariable UUID id, Locale locale) {
        var found = imports.find(id);
        if (found.status() == RunStatus.PRATINJAU) throw new NotVisible();
        var name = found.fileName().replaceAll("\\.[A-Za-z]{3,4}$", "") + " - hasil.xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
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
