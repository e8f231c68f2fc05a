package id.naungan.staff.photo;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.document.Allowed;
import id.naungan.document.Checked;
import id.naungan.document.Files;
import id.naungan.document.Owner;
import id.naungan.document.Upload;
import id.naungan.institution.InstitutionCovers;
import id.naungan.staff.file.People;
import id.naungan.staff.file.Person;
import id.naungan.store.Ids;
import id.naungan.web.Flash;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes the photo of a member of the staff; colleagues see it. */
@Controller
class StaffPhotoPage {

    private static final String HERE = "/lks/{home}/petugas/{person}/foto";

    private final InstitutionCovers covers;
    private final People people;
    private final Keep keep;

    StaffPhotoPage(InstitutionCovers covers, People people, Keep keep) {
        this.covers = covers;
        this.people = people;
        this.keep = keep;
    }

    @GetMapping(HERE)
    @May(Permission.KEEP_STAFF)
    String blank(@PathVariable UUID home, @PathVariable UUID person, Model model) {
        return form(people.one(home, person), Form.blank(NewPhoto.class).prefilled("id", Ids.next()), model);
    }

    @PostMapping(HERE)
    @May(Permission.KEEP_STAFF)
    String keep(@PathVariable UUID home, @PathVariable UUID person, Submission<NewPhoto> sent, Flash flash, Model model) {
        var one = people.one(home, person);
        return switch (sent) {
            case Rejected<NewPhoto>(var form) -> form(one, form, model);
            case Accepted<NewPhoto> accepted ->
                switch (keep.check(accepted.value())) {
                    case Checked.Refused(var key, var args) ->
                        form(one, accepted.form().wrong("photo", key, args.toArray()), model);
                    case Checked.Fine fine -> {
                        keep.keep(one, accepted.value().id(), fine);
                        flash.say("staff.flash.kept");
                        yield "redirect:" + one.href();
                    }
                };
        };
    }

    private String form(Person one, Form<NewPhoto> form, Model model) {
        model.addAttribute("cover", covers.of(one.home()))
                .addAttribute("person", one)
                .addAttribute("form", form);
        return "staff/photo/page";
    }

    /** Keeps the picture drawn anew, without what the camera wrote into it. */
    @Component
    static class Keep {

        private static final ActKind KEPT = ActKind.of("staff.photo-kept");

        private final JdbcClient db;
        private final Acts acts;
        private final Files files;

        Keep(JdbcClient db, Acts acts, Files files) {
            this.db = db;
            this.acts = acts;
            this.files = files;
        }

        Checked check(NewPhoto sent) {
            return files.check(Allowed.PICTURE, Upload.of(sent.photo()));
        }

        void keep(Person one, UUID id, Checked.Fine photo) {
            acts.perform(KEPT, Reason.NONE, () -> {
                files.keep(id, Owner.institution(one.home(), one.district()), "foto-sdm", photo);
                db.sql("update staff.person set version = version + 1, photo_id = ? where id = ? and photo_id is distinct from ?")
                        .params(id, one.id(), id)
                        .update();
            });
        }
    }
}
