package id.naungan.casework.form;

import id.naungan.casework.step.Part;
import id.naungan.web.Difference;
import id.naungan.web.form.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a draft: what stands in it, and what came of the last sending. */
public record SectionView(
        FormView of,
        Part part,
        Form<?> form,
        int version,
        boolean closed,
        @Nullable String refusal,
        Object[] refusalArgs,
        List<Difference> differences) {}
