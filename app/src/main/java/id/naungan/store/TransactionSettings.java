package id.naungan.store;

import java.util.Map;

/** What every transaction tells the database about who is asking: `app.reach`, `app.account` and so on (access answers). */
public interface TransactionSettings {

    /** Setting name to value; the empty string for "none". The same names at every call. */
    Map<String, String> settings();
}
