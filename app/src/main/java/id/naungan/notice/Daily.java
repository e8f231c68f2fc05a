package id.naungan.notice;

/** Something a module does once a day, before the day's work begins, and when the program starts; doing it twice must do no harm. */
public interface Daily {

    /** Name of the job in the database. */
    String name();

    void run();
}
