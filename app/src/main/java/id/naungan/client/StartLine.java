package id.naungan.client;

import id.naungan.web.Ui;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What a module has to say to whoever begins the day, above the list of children; a bean a module. */
public interface StartLine {

    /** One line that leads somewhere; the facts fill in the message. */
    record Line(String icon, String href, String messageKey, List<Object> facts) {

        public String words(Ui ui) {
            return ui.msg(messageKey, facts.stream().map(fact -> text(ui, fact)).toArray());
        }

        private static Object text(Ui ui, Object fact) {
            return switch (fact) {
                case LocalDate day -> ui.date(day);
                case LocalTime time -> ui.time(time);
                default -> fact;
            };
        }
    }

    /** For the caller, under his own scope. */
    List<Line> lines();
}
