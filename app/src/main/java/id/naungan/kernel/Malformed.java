package id.naungan.kernel;

/** A text does not have the form its value type demands; carries the key of the sentence that says why. */
public final class Malformed extends IllegalArgumentException implements Worded {
    private final String messageKey;

    public Malformed(String messageKey, String typed) {
        super(messageKey + ": " + typed.length() + " characters"); // never the text itself: it may be personal
        this.messageKey = messageKey;
    }

    @Override
    public String messageKey() {
        return messageKey;
    }
}
