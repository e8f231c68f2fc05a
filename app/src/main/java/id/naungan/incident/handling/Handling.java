package id.naungan.incident.handling;

import id.naungan.incident.domain.StepKind;
import id.naungan.web.form.Form;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a step of one kind asks and does; a new step is a line of {@link StepKind}, a section and one of these. */
interface Handling<T extends Record> {

    StepKind kind();

    Class<T> section();

    /** What stands in the form when it is opened. */
    default Form<T> blank(Incident of) {
        return Form.blank(section());
    }

    /** Why it cannot be done, in words, or nothing. */
    default Optional<Refusal> refusal(Incident of, T value) {
        return Optional.empty();
    }

    /** Code of the outcome, where the step closes the incident. */
    default Optional<String> outcome(T value) {
        return Optional.empty();
    }

    /** Writes what follows from it, within the Act of the step. */
    default void follow(Incident of, T value, Run run) {}

    /** The step that is being taken. */
    record Run(UUID step, Instant now) {}

    /** A sentence at a field, or at the form as a whole where the path is empty. */
    record Refusal(String path, String key, Object... args) {

        static Optional<Refusal> of(String path, String key, Object... args) {
            return Optional.of(new Refusal(path, key, args));
        }
    }
}
