package id.naungan.web.form;

/** What a person sent with a form: a whole value, or the form as it was typed with what is wrong. */
public sealed interface Submission<T extends Record> {

    /** Everything was readable and passed its checks. */
    record Accepted<T extends Record>(T value) implements Submission<T> {

        /** The same form again, for a refusal that only the domain could know. */
        public Form<T> form() {
            return Form.of(value);
        }
    }

    /** Something is wrong; the form keeps what was typed. */
    record Rejected<T extends Record>(Form<T> form) implements Submission<T> {}
}
