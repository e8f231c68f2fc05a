package id.naungan.casework.remind;

import id.naungan.access.Role;
import id.naungan.access.Scopes;
import id.naungan.audit.ActKind;
import id.naungan.audit.Acts;
import id.naungan.audit.Reason;
import id.naungan.casework.remind.Due.Late;
import id.naungan.client.NewTask;
import id.naungan.client.TaskWords;
import id.naungan.client.Tasks;
import id.naungan.notice.Audience;
import id.naungan.notice.Daily;
import id.naungan.notice.Fact;
import id.naungan.notice.NewNotice;
import id.naungan.notice.Notices;
import id.naungan.notice.Urgency;
import id.naungan.reference.Terms;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reminds whoever must do something three days before, on the day and once it is late; what is late by more than a week goes to the
 * manager and to the district once a week, as one notice with a number.
 */
@Component
class RemindOfTasks implements Daily {

    static final ActKind REMINDED = ActKind.of("casework.reminded");
    private static final int AT_ONCE = 200;

    private final Due due;
    private final Notices notices;
    private final Tasks tasks;
    private final Terms terms;
    private final Acts acts;
    private final Scopes scopes;
    private final Clock clock;

    RemindOfTasks(Due due, Notices notices, Tasks tasks, Terms terms, Acts acts, Scopes scopes, Clock clock) {
        this.due = due;
        this.notices = notices;
        this.tasks = tasks;
        this.terms = terms;
        this.acts = acts;
        this.scopes = scopes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "casework-remind";
    }

    @Override
    public void run() {
        scopes.asSystem("casework", () -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta"));
            remind(today);
            var late = due.late(today);
            for (var from = 0; from < late.size(); from += AT_ONCE) {
                var some = late.subList(from, Math.min(late.size(), from + AT_ONCE));
                inAct(() -> some.forEach(one -> toHome(one, today)));
            }
            late.stream()
                    .collect(Collectors.groupingBy(Late::district))
                    .forEach((district, homes) -> inAct(() -> toDistrict(district, homes, today)));
            due.withoutConference().forEach(one -> inAct(() -> askForConference(one, today)));
        });
    }

    private void remind(LocalDate today) {
        var all = due.near(today);
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            var chunk = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            inAct(() -> chunk.forEach(tasks -> tell(tasks, today)));
        }
    }

    private void inAct(Runnable work) {
        acts.perform(REMINDED, Reason.NONE, work);
    }

    private void tell(DueTask tasks, LocalDate today) {
        Nearness.of(tasks.dueOn(), today).ifPresent(nearness -> {
            var one = tasks.number() == 1;
            var what = one ? new Fact.Word(TaskWords.key(tasks.kind())) : new Fact.Count(tasks.number());
            notices.tell(new NewNotice(
                    one ? nearness.kind() : nearness.kind() + "-many",
                    List.of(what, new Fact.Day(tasks.dueOn())),
                    one ? href(tasks.href()) : "/tugas",
                    nearness.urgency(),
                    "tasks:" + (tasks.holder() == null ? tasks.institutionId() + "/" + tasks.role() : tasks.holder())
                            + ":" + tasks.dueOn() + ":" + nearness,
                    audience(tasks)));
        });
    }

    /** Whoever holds it, else everyone of the role in the home; Dinsos stands above it. */
    private static Audience audience(DueTask task) {
        if (task.holder() != null) return Audience.of(task.holder());
        return Audience.around(task.institutionId(), task.district(), Role.valueOf(task.role()));
    }

    private static String href(String href) {
        return href.matches("/[A-Za-z0-9/_?=&.#-]*") ? href : "/";
    }

    private void toHome(Late late, LocalDate today) {
        notices.tell(new NewNotice(
                "tasks-overdue",
                List.of(new Fact.Count(late.tasks()), new Fact.Home(late.home())),
                "/tugas?daftar=TIM&lks=" + late.home(),
                Urgency.PENTING,
                "tasks-overdue:" + late.home() + ":" + week(today),
                Audience.at(late.home(), Role.PENGELOLA, Role.SUPERVISOR)));
    }

    private void toDistrict(String district, List<Late> homes, LocalDate today) {
        long number = homes.stream().mapToLong(Late::tasks).sum();
        notices.tell(new NewNotice(
                "tasks-overdue-district",
                List.of(new Fact.Count(number), new Fact.Count(homes.size())),
                "/tugas?daftar=TIM",
                Urgency.PENTING,
                "tasks-overdue:" + district + ":" + week(today),
                Audience.above(district, Role.SUPERVISOR, Role.DINSOS_KAB)));
    }

    private void askForConference(Late home, LocalDate today) {
        tasks.put(new NewTask(
                "pembahasan-berikut:" + home.home(),
                null,
                home.home(),
                home.district(),
                "pembahasan-berikut",
                null,
                today.plusDays(terms.value("pembahasan-kasus").value().longValueExact()),
                null,
                Role.PENGELOLA.name(),
                "/pembahasan?lks=" + home.home(),
                "USULAN"));
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
