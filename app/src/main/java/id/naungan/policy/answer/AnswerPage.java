package id.naungan.policy.answer;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import id.naungan.institution.InstitutionCovers;
import id.naungan.policy.domain.Paper;
import id.naungan.policy.domain.Papers;
import id.naungan.reference.Codes;
import id.naungan.trail.HistorySection;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading and understanding: one's own tap, and the one list of everybody in the home. */
@Controller
class AnswerPage {

    private static final String HERE = "/lks/{id}/kebijakan/{paper}";

    private final InstitutionCovers covers;
    private final Papers papers;
    private final Rosters rosters;
    private final KeepAnswers keep;
    private final Codes codes;
    private final Scopes scopes;

    AnswerPage(InstitutionCovers covers, Papers papers, Rosters rosters, KeepAnswers keep, Codes codes, Scopes scopes) {
        this.covers = covers;
        this.papers = papers;
        this.rosters = rosters;
        this.keep = keep;
        this.codes = codes;
        this.scopes = scopes;
    }

    @PostMapping(HERE + "/pembacaan")
    @May(Permission.READ_POLICY)
    String own(@PathVariable UUID id, @PathVariable UUID paper, Flash flash) {
        var of = papers.one(id, paper);
        if (!id.equals(scopes.current().institution())) throw new NotVisible();
        keep.own(of);
        flash.say("policy.flash.read");
        return "redirect:" + of.href();
    }

    @GetMapping(HERE + "/pembaca")
    @May(Permission.SEE_INSTITUTIONS)
    String list(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String kelompok,
            @RequestParam(defaultValue = "") String paham,
            Model model) {
        var of = papers.one(id, paper);
        return list(of, kelompok, paham, Form.blank(TicksForm.class).prefilled("toldOn", rosters.today()), model);
    }

    private String list(Paper of, String group, String known, Form<TicksForm> form, Model model) {
        var all = rosters.of(of);
        var shown = all.stream()
                .filter(p -> group.isEmpty() || p.grp().name().equals(group))
                .filter(p -> known.isEmpty() || p.knows() == known.equals("ya"))
                .toList();
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("paper", of)
                .addAttribute("people", shown)
                .addAttribute("group", group)
                .addAttribute("known", known)
                .addAttribute("form", form)
                .addAttribute("ticks", ticks(of) && shown.stream().anyMatch(p -> !p.account() && !p.knows()))
                .addAttribute("writes", ticks(of))
                .addAttribute("codes", codes);
        return "policy/answer/list";
    }

    private boolean ticks(Paper of) {
        return of.current()
                && scopes.current().may(Permission.TICK_POLICY)
                && of.institutionId().equals(scopes.current().institution());
    }

    @PostMapping(HERE + "/pembaca")
    @May(Permission.TICK_POLICY)
    String tick(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String kelompok,
            @RequestParam(defaultValue = "") String paham,
            Submission<TicksForm> sent,
            Flash flash,
            Model model) {
        var of = mine(id, paper);
        return switch (sent) {
            case Rejected<TicksForm>(var form) -> list(of, kelompok, paham, form, model);
            case Accepted<TicksForm> accepted -> {
                var people = chosen(of, accepted.value());
                if (people.size() < accepted.value().people().size())
                    yield list(of, kelompok, paham, accepted.form().wrong("people", "policy.error.person"), model);
                keep.ticked(of, people, accepted.value());
                flash.say("policy.flash.ticked", people.size());
                yield "redirect:" + of.href() + "/pembaca";
            }
        };
    }

    /** Whoever has an account answers alone. */
    private List<Person> chosen(Paper of, TicksForm form) {
        return rosters.of(of).stream()
                .filter(p -> !p.account() && form.people().contains(p.id()))
                .toList();
    }

    @GetMapping(HERE + "/pembaca/{person}")
    @May(Permission.TICK_POLICY)
    String one(@PathVariable UUID id, @PathVariable UUID paper, @PathVariable UUID person, Model model) {
        var of = mine(id, paper);
        var who = person(of, person);
        return who.grp() == Group.PENGHUNI
                ? form(of, who, begin(Form.blank(AnswerForm.class)), model)
                : form(of, who, begin(Form.blank(AdultForm.class)), model);
    }

    private <T extends Record> Form<T> begin(Form<T> form) {
        return form.prefilled("state", State.PAHAM).prefilled("toldOn", rosters.today());
    }

    @PostMapping(HERE + "/pembaca/{person}")
    @May(Permission.TICK_POLICY)
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @PathVariable UUID person,
            Submission<AnswerForm> sent,
            Flash flash,
            Model model) {
        var of = mine(id, paper);
        var who = person(of, person);
        return switch (sent) {
            case Rejected<AnswerForm>(var form) -> form(of, who, form, model);
            case Accepted<AnswerForm> accepted -> {
                var said = accepted.value();
                keep.one(of, who, who.grp() == Group.PENGHUNI ? said : said.wordless());
                flash.say("policy.flash.answered");
                yield "redirect:" + of.href() + "/pembaca";
            }
        };
    }

    private Person person(Paper of, UUID person) {
        return rosters.of(of).stream()
                .filter(p -> p.id().equals(person) && !p.account())
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** Only the home itself writes down who has understood. */
    private Paper mine(UUID id, UUID paper) {
        if (!id.equals(scopes.current().institution())) throw new NotVisible();
        return papers.one(id, paper);
    }

    private String form(Paper of, Person who, Form<?> form, Model model) {
        model.addAttribute("cover", covers.of(of.institutionId()))
                .addAttribute("form", form)
                .addAttribute("heading", "policy.answer.form")
                .addAttribute("lead", who.name() + " · " + of.title())
                .addAttribute("action", of.href() + "/pembaca/" + who.id())
                .addAttribute("back", of.href() + "/pembaca");
        return "policy/form";
    }

    /** The words of its history. */
    @Configuration(proxyBeanMethods = false)
    static class Listed {

        @Bean
        HistorySection childAnswerHistory() {
            return new HistorySection("policy.child_answer", "", AnswerForm.class);
        }

        @Bean
        HistorySection adultAnswerHistory() {
            return new HistorySection("policy.adult_answer", "", AdultForm.class);
        }
    }
}
