package id.naungan.staff.review;

import id.naungan.access.May;
import id.naungan.access.Permission;
import id.naungan.staff.file.People;
import id.naungan.web.Flash;
import id.naungan.web.NotVisible;
import id.naungan.web.form.Form;
import id.naungan.web.form.Submission;
import id.naungan.web.form.Submission.Accepted;
import id.naungan.web.form.Submission.Rejected;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody says to the review of his own work. */
@Controller
class CommentPage {

    private final People people;
    private final Reviews reviews;

    CommentPage(People people, Reviews reviews) {
        this.people = people;
        this.reviews = reviews;
    }

    @GetMapping("/petugas/saya/tinjauan/{review}")
    @May(Permission.SEE_STAFF)
    String blank(@PathVariable UUID review, Model model) {
        return page(review, Form.blank(Comment.class), model);
    }

    @PostMapping("/petugas/saya/tinjauan/{review}")
    @May(Permission.SEE_STAFF)
    String comment(@PathVariable UUID review, Submission<Comment> sent, Flash flash, Model model) {
        line(review);
        return switch (sent) {
            case Rejected<Comment>(var form) -> page(review, form, model);
            case Accepted<Comment> accepted -> {
                reviews.comment(review, accepted.value().words());
                flash.say("staff.flash.commented");
                yield "redirect:/petugas/saya";
            }
        };
    }

    private String page(UUID review, Form<Comment> form, Model model) {
        model.addAttribute("line", line(review)).addAttribute("form", form);
        return "staff/review/comment";
    }

    /** A review of the caller's own work; {@link NotVisible} for any other. */
    private Reviewed.Line line(UUID review) {
        return reviews.of(people.own().orElseThrow(NotVisible::new)).lines().stream()
                .filter(one -> one.id().equals(review))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
