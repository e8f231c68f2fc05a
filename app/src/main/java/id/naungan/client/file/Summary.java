package id.naungan.client.file;

import id.naungan.client.FilePart;
import id.naungan.client.InCharge;
import id.naungan.client.NextStep;
import id.naungan.client.domain.Birth;
import id.naungan.client.domain.Identity;
import id.naungan.client.domain.Origin;
import id.naungan.client.domain.Situation;
import id.naungan.web.form.Form;
import java.util.List;
import java.util.Map;

/**
 * The first page of a file: its sections as forms to be read, what looks odd, what ought to follow, who answers for the person, and
 * the parts that load by themselves.
 */
public record Summary(
        Form<Identity> identity,
        Form<Birth> birth,
        Form<Origin> origin,
        Form<Situation> situation,
        Map<String, List<String>> warnings,
        List<NextStep> steps,
        List<InCharge> inCharge,
        List<FilePart> parts) {}
