package id.naungan.web.form;

/** The kinds of input a component can become. */
public enum Kind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DECIMAL,
    DATE,
    TIME,
    MONTH,
    RADIOS,
    SCALE,
    SELECT,
    CHECKBOXES,
    SUGGESTIONS,
    REGION,
    FILE,
    SECRET,
    HIDDEN
}
