package id.naungan.staff.bar;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionWords;
import id.naungan.staff.domain.Barring;
import id.naungan.store.Ids;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is barred from every home, by an office; and the lifting of a bar. */
@Controller
class BarPage {

    private final Bars bars;
    private final BarFrom from;
    private final InstitutionWords words;
    private final Scopes scopes;
    private final Clock clock;

    BarPage(Bars bars, BarFrom from, InstitutionWords words, Scopes scopes, Clock clock) {
        this.bars = bars;
        this.from = from;
        this.words = words;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/petugas/larangan")
    @May(Permission.BAR_STAFF)
    String list(Model model) {
        model.addAttribute("bars", bars.all()).addAttribute("words", words);
        return "staff/bar/list";
    }

    /** `petugas` bars somebody whose file the office sees, `akun` whoever signs in by that account. */
    @GetMapping("/petugas/larangan/baru")
    @May(Permission.BAR_STAFF)
    String blank(
            @RequestParam(required = false) @Nullable UUID petugas,
            @RequestParam(required = false) @Nullable UUID akun,
            Model model) {
        var today = LocalDate.ofInstant(clock.instant(), scopes.current().zone());
        var form = Form.blank(NewBar.class).prefilled("id", Ids.next()).prefilled("barring.since", today);
        var person = petugas == null && akun != null ? from.account(akun) : petugas;
        return form(person == null ? form : from.filled(form, person), model);
    }

    @PostMapping("/petugas/larangan")
    @May(Permission.BAR_STAFF)
    String bar(Submission<NewBar> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected<NewBar>(var form) -> form(form, model);
            case Accepted<NewBar> accepted -> {
                bars.bar(accepted.value());
                flash.say("staff.flash.barred");
                yield "redirect:/petugas/larangan/" + accepted.value().id();
            }
        };
    }

    private String form(Form<NewBar> form, Model model) {
        model.addAttribute("form", form);
        return "staff/bar/new";
    }

    @GetMapping("/petugas/larangan/{id}")
    @May(Permission.BAR_STAFF)
    String one(@PathVariable UUID id, Model model) {
        var bar = bars.one(id);
        return one(bar, Form.blank(Lifting.class).prefilled("version", bar.version()), model);
    }

    @PostMapping("/petugas/larangan/{id}/pencabutan")
    @May(Permission.BAR_STAFF)
    String lift(@PathVariable UUID id, Submission<Lifting> sent, Flash flash, Model model) {
        var bar = bars.one(id);
        if (!mine(bar)) throw new NotVisible();
        return switch (sent) {
            case Rejected<Lifting>(var form) -> one(bar, form, model);
            case Accepted<Lifting> accepted -> {
                bars.lift(id, accepted.value());
                flash.say("staff.flash.lifted");
                yield "redirect:/petugas/larangan/" + id;
            }
        };
    }

    private String one(Bar bar, Form<Lifting> form, Model model) {
        model.addAttribute("bar", bar)
                .addAttribute("mine", mine(bar))
                .addAttribute("words", words)
                .addAttribute("form", form);
        return "staff/bar/one";
    }

    private boolean mine(Bar bar) {
        return bar.region().equals(scopes.current().region())
                && (scopes.current().role() == Role.DINSOS_KAB
                        || scopes.current().role() == Role.DINSOS_PROV);
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection staffBarHistory() {
            return new HistorySection("staff.bar", "barred_", Barring.class);
        }
    }
}
