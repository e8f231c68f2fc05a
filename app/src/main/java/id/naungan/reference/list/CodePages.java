package id.naungan.reference.list;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.reference.WithdrawalForm;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adding a code, changing its words, withdrawing it. */
@Controller
class CodePages {

    private final Lists lists;
    private final AddCode addCode;
    private final ChangeCode changeCode;
    private final WithdrawCode withdrawCode;

    CodePages(Lists lists, AddCode addCode, ChangeCode changeCode, WithdrawCode withdrawCode) {
        this.lists = lists;
        this.addCode = addCode;
        this.changeCode = changeCode;
        this.withdrawCode = withdrawCode;
    }

    @GetMapping("/acuan/tabel/{table}/kode-baru")
    @May(Permission.EDIT_REFERENCE)
    String add(@PathVariable String table, Model model) {
        return adding(table, Form.blank(NewCodeForm.class).prefilled("privacy", CodePrivacy.BIASA), model);
    }

    @PostMapping("/acuan/tabel/{table}/kode-baru")
    @May(Permission.EDIT_REFERENCE)
    String add(@PathVariable String table, Submission<NewCodeForm> sent, Flash flash, Model model) {
        return switch (sent) {
            case Rejected(var form) -> adding(table, form, model);
            case Accepted<NewCodeForm> accepted ->
                switch (addCode.add(table, accepted.value())) {
                    case ADDED -> done(table, flash, "reference.flash.added");
                    case TAKEN -> adding(table, accepted.form().wrong("code", "reference.error.code.taken"), model);
                };
        };
    }

    @GetMapping("/acuan/tabel/{table}/kode/{code}")
    @May(Permission.EDIT_REFERENCE)
    String change(@PathVariable String table, @PathVariable String code, Model model) {
        return changing(table, code, Form.of(CodeForm.of(code(table, code))), model);
    }

    @PostMapping("/acuan/tabel/{table}/kode/{code}")
    @May(Permission.EDIT_REFERENCE)
    String change(
            @PathVariable String table,
            @PathVariable String code,
            Submission<CodeForm> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected(var form) -> changing(table, code, form, model);
            case Accepted(var form) -> {
                changeCode.change(table, code, form);
                yield done(table, flash, "reference.flash.changed");
            }
        };
    }

    @GetMapping("/acuan/tabel/{table}/kode/{code}/pencabutan")
    @May(Permission.EDIT_REFERENCE)
    String withdraw(@PathVariable String table, @PathVariable String code, Model model) {
        var form = Form.blank(WithdrawalForm.class)
                .prefilled("version", code(table, code).version());
        return withdrawing(table, code, form, model);
    }

    @PostMapping("/acuan/tabel/{table}/kode/{code}/pencabutan")
    @May(Permission.EDIT_REFERENCE)
    String withdraw(
            @PathVariable String table,
            @PathVariable String code,
            Submission<WithdrawalForm> sent,
            Flash flash,
            Model model) {
        return switch (sent) {
            case Rejected(var form) -> withdrawing(table, code, form, model);
            case Accepted(var form) -> {
                withdrawCode.withdraw(table, code, form);
                yield done(table, flash, "reference.flash.withdrawn");
            }
        };
    }

    private ListView.Code code(String table, String code) {
        return lists.code(table, code).orElseThrow(NotVisible::new);
    }

    private String adding(String table, Form<NewCodeForm> form, Model model) {
        return page("reference/newCode", table, form, model);
    }

    private String changing(String table, String code, Form<CodeForm> form, Model model) {
        model.addAttribute("code", code(table, code));
        return page("reference/code", table, form, model);
    }

    private String withdrawing(String table, String code, Form<WithdrawalForm> form, Model model) {
        model.addAttribute("code", code(table, code));
        return page("reference/codeWithdrawal", table, form, model);
    }

    private String page(String view, String table, Form<?> form, Model model) {
        model.addAttribute("table", lists.table(table).orElseThrow(NotVisible::new));
        model.addAttribute("form", form);
        return view;
    }

    private static String done(String table, Flash flash, String said) {
        flash.say(said);
        return "redirect:/acuan/tabel/" + table;
    }
}
