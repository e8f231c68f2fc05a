package id.naungan.report.evaluation;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.Terms;
import id.naungan.report.programme.Programmes;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Evaluation: programmes by what came of them, and care by what was expected beforehand and how hard the cases were. */
@Controller
class CareEvaluationPage {

    private final Evaluations evaluations;
    private final Programmes programmes;
    private final Terms terms;

    CareEvaluationPage(Evaluations evaluations, Programmes programmes, Terms terms) {
        this.evaluations = evaluations;
        this.programmes = programmes;
        this.terms = terms;
    }

    @GetMapping("/laporan/evaluasi")
    @May(Permission.SEE_REPORTS)
    String show(
            @RequestParam(defaultValue = "") String tahun,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String berat,
            Model model) {
        int now = programmes.today().getYear();
        int year = tahun.matches("20\\d\\d") ? Integer.parseInt(tahun) : now;
        var cases = evaluations.of(year);
        model.addAttribute("year", year)
                .addAttribute("now", now)
                .addAttribute("cases", cases)
                .addAttribute(
                        "shown",
                        cases.stream()
                                .filter(c -> hasil.isEmpty() || c.outcome().equals(hasil))
                                .filter(c -> berat.isEmpty() || c.howHard().equals(berat))
                                .toList())
                .addAttribute(
                        "programmes",
                        programmes.all().stream()
                                .filter(p ->
                                        p.until().getYear() == year || p.since().getYear() == year)
                                .toList())
                .addAttribute(
                        "terms",
                        List.of(
                                terms.value("evaluasi-berhasil"),
                                terms.value("evaluasi-sebagian"),
                                terms.value("hasil-berhasil"),
                                terms.value("hasil-gagal"),
                                terms.value("kesulitan-berat")));
        return "report/evaluation/evaluation";
    }
}
