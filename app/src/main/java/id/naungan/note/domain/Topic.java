package id.naungan.note.domain;

import id.naungan.kernel.Worded;

/** What a daily note tells by a tap, in the order of the form. */
public enum Topic implements Worded {
    PRESENCE("presence", "CATATAN_HADIR", true),
    HEALTH("health", "CATATAN_SEHAT", true),
    MOOD("mood", "CATATAN_HATI", true),
    SCHOOL("school", "CATATAN_SEKOLAH", false),
    BEHAVIOUR("behaviour", "CATATAN_PERILAKU", true),
    FAMILY("familyContact", "CATATAN_KELUARGA", false);

    private final String field;
    private final String table;
    private final boolean quick;

    Topic(String field, String table, boolean quick) {
        this.field = field;
        this.table = table;
        this.quick = quick;
    }

    /** Name of the component of {@link DailyNote}, and of the input. */
    public String field() {
        return field;
    }

    /** Name of the code table its answers come from. */
    public String table() {
        return table;
    }

    /** Whether the one tap "Baik" answers it with the first code of its table; any other code of these is out of the ordinary. */
    public boolean quick() {
        return quick;
    }

    @Override
    public String messageKey() {
        return "note.daily." + field;
    }
}
