package id.naungan.casework.form;

import id.naungan.casework.chain.CaseForm;
import id.naungan.casework.chain.SectionState;
import id.naungan.casework.chain.WrittenSection;
import id.naungan.casework.signing.SigningState;
import id.naungan.casework.step.Part;
import id.naungan.web.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form as a whole: how far each section is, what stands in those the reader may see, and who has signed. */
public record FormView(
        CaseForm form,
        List<PartView> parts,
        SigningState signing,
        boolean mine,
        boolean mayWrite,
        @Nullable CaseForm former) {

    /**
     * @param state null when nobody has begun it
     * @param written null when there is nothing, or when it is sealed and closed
     */
    public record PartView(
            Part part,
            @Nullable SectionState state,
            @Nullable WrittenSection written,
            List<java.util.UUID> photos) {

        /** Whether something stands there that the reader has not opened. */
        public boolean closed() {
            return state != null && written == null;
        }

        /** What stands in it, laid out as its form. */
        public Form<?> answers() {
            return written == null ? Form.blank(part.section()) : Form.kept(part.section(), written.content());
        }

        /** Colour of the word for how far it is. */
        public String tone() {
            return state == null ? "" : state.complete() ? "good" : "warn";
        }

        /** Word for how far it is, as a message key. */
        public String progress() {
            if (state == null) return part.optional() ? "casework.part.optional" : "casework.part.none";
            return state.complete() ? "casework.part.complete" : "casework.part.begun";
        }
    }

    public boolean draft() {
        return form.status() == id.naungan.casework.chain.FormStatus.DRAF;
    }

    public boolean anyClosed() {
        return parts.stream().anyMatch(PartView::closed);
    }
}
