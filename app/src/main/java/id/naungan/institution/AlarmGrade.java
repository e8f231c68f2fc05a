package id.naungan.institution;

import id.naungan.kernel.Worded;

/** How grave an alarm is, the gravest first. */
public enum AlarmGrade implements Worded {
    BERAT("bad"),
    SEDANG("warn"),
    RINGAN("");

    private final String tone;

    AlarmGrade(String tone) {
        this.tone = tone;
    }

    public String tone() {
        return tone;
    }

    @Override
    public String messageKey() {
        return "alarmrule.grade." + name();
    }
}
