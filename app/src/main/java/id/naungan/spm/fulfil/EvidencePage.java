package id.naungan.spm.fulfil;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.document.DownloadPurpose;
import id.naungan.document.Downloads;
import id.naungan.document.ListFile;
import id.naungan.institution.InstitutionCover;
import id.naungan.institution.InstitutionCovers;
import id.naungan.reference.Codes;
import id.naungan.spm.domain.Items;
import id.naungan.spm.domain.Quarter;
import id.naungan.spm.domain.Source;
import id.naungan.spm.fulfil.Evidence.Asked;
import id.naungan.spm.fulfil.Evidence.Rows;
import id.naungan.web.Messages;
import id.naungan.web.NotAllowed;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The records behind one item of one quarter, of everybody or of one person; on the screen and as a file. */
@Controller("spmEvidencePage")
class EvidencePage {

    private static final String HERE = "/lks/{id}/spm/butir/{item}/catatan";
    private static final ActKind DOWNLOADED = ActKind.of("spm.rows-downloaded");

    private final InstitutionCovers covers;
    private final Evidence evidence;
    private final Items items;
    private final Persons persons;
    private final Codes codes;
    private final Messages messages;
    private final Scopes scopes;
    private final Downloads downloads;

    EvidencePage(
            InstitutionCovers covers,
            Evidence evidence,
            Items items,
            Persons persons,
            Codes codes,
            Messages messages,
            Scopes scopes,
            Downloads downloads) {
        this.covers = covers;
        this.evidence = evidence;
        this.items = items;
        this.persons = persons;
        this.codes = codes;
        this.messages = messages;
        this.scopes = scopes;
        this.downloads = downloads;
    }

    /** Whoever may not read records of the source sees the figure and no list. */
    private Asked asked(UUID home, UUID item, @Nullable UUID client, String year, String quarter) {
        var of = items.byId().get(item);
        var source = of == null ? null : of.shownBy();
        if (source == null || source == Source.TENAGA) throw new NotVisible();
        if (!scopes.current().may(Permission.valueOf(source.needs()))) throw new NotAllowed(source.needs());
        var asked = Quarter.asked(year, quarter, persons.today());
        return new Asked(
                home,
                of,
                client,
                asked.whole() ? asked.quarters(persons.today()).getLast() : asked,
                persons.today());
    }

    @GetMapping(HERE)
    @May(Permission.SEE_SPM)
    ModelAndView show(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable UUID orang,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan,
            Locale locale) {
        return page(covers.of(id), asked(id, item, orang, tahun, triwulan), Downloads.blank(), locale);
    }

    private ModelAndView page(InstitutionCover cover, Asked asked, Form<DownloadPurpose> form, Locale locale) {
        var rows = evidence.of(asked);
        var words = new HashMap<EvidenceRow, String>();
        rows.rows().forEach(row -> words.put(row, row.words(codes, messages, locale)));
        return new ModelAndView("spm/fulfil/rows")
                .addObject("cover", cover)
                .addObject("item", asked.item())
                .addObject("client", asked.client())
                .addObject("quarter", asked.quarter())
                .addObject("rows", rows)
                .addObject("words", words)
                .addObject("here", asked.href())
                .addObject("form", form);
    }

    @PostMapping(HERE)
    @May(Permission.SEE_SPM)
    @Nullable
    ModelAndView take(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(required = false) @Nullable UUID orang,
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String triwulan,
            Submission<DownloadPurpose> purpose,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var cover = covers.of(id);
        var asked = asked(id, item, orang, tahun, triwulan);
        return downloads.give(
                purpose,
                DOWNLOADED,
                asked.href(),
                form -> page(cover, asked, form, locale),
                format -> file(evidence.of(asked), locale).send(format, response));
    }

    private ListFile file(Rows rows, Locale locale) {
        var lines = new ArrayList<List<?>>();
        lines.add(Stream.of("spm.person", "spm.rows.day", "spm.rows.what", "spm.rows.amount")
                .map(key -> messages.get(locale, key))
                .toList());
        for (var row : rows.rows())
            lines.add(List.of(
                    row.name(), Objects.toString(row.day(), ""), row.words(codes, messages, locale), row.amount()));
        return new ListFile("catatan-spm", messages.get(locale, "spm.nav"), lines);
    }
}
