package id.naungan.reference.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.ListPlace;
import id.naungan.reference.Norms;
import id.naungan.reference.Terms;
import id.naungan.web.NotVisible;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The lists as everyone signed in may read them. */
@Controller
class ReferenceListPages {

    private final Lists lists;
    private final Norms norms;
    private final Terms terms;
    private final List<ListPlace> places;

    ReferenceListPages(Lists lists, Norms norms, Terms terms, List<ListPlace> places) {
        this.lists = lists;
        this.norms = norms;
        this.terms = terms;
        this.places = places;
    }

    @GetMapping("/acuan")
    @May(Permission.SEE_REFERENCE)
    String all(Model model) {
        model.addAttribute("tables", lists.tables());
        model.addAttribute("places", places);
        return "reference/lists";
    }

    @GetMapping("/acuan/tabel/{table}")
    @May(Permission.SEE_REFERENCE)
    String table(@PathVariable String table, Model model) {
        var row = lists.table(table).orElseThrow(NotVisible::new);
        model.addAttribute("table", row);
        model.addAttribute("codes", lists.codes(table));
        model.addAttribute(
                "norm", row.normId() == null ? null : norms.find(row.normId()).orElse(null));
        return "reference/table";
    }

    @GetMapping("/acuan/ketentuan")
    @May(Permission.SEE_REFERENCE)
    String terms(Model model) {
        model.addAttribute("terms", terms.all());
        return "reference/terms";
    }

    @GetMapping("/acuan/norma")
    @May(Permission.SEE_REFERENCE)
    String norms(Model model) {
        model.addAttribute("norms", norms.all());
        return "reference/norms";
    }

    @GetMapping("/acuan/norma/{id}")
    @May(Permission.SEE_REFERENCE)
    String norm(@PathVariable String id, Model model) {
        model.addAttribute("norm", norms.find(id).orElseThrow(NotVisible::new));
        model.addAttribute("uses", lists.uses(id));
        return "reference/norm";
    }
}
