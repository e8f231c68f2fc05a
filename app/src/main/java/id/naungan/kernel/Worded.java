package id.naungan.kernel;

/** Something the user reads about in the message files. */
public interface Worded {
    String messageKey();
}
