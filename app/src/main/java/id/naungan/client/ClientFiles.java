package id.naungan.client;

import static id.naungan.db.client.Tables.CLIENT_;
import static id.naungan.db.client.Tables.CONSENT;
import static id.naungan.db.institution.Tables.INSTITUTION_;

import id.naungan.access.Scopes;
import id.naungan.audit.Readings;
import id.naungan.kernel.BirthDate;
import id.naungan.kernel.DatePrecision;
import id.naungan.kernel.Sex;
import id.naungan.web.NotVisible;
import id.naungan.web.Tab;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens a person's file for one tab: nobody reads it without the reading log knowing. */
@Component
public class ClientFiles {

    /** What the log calls the first page. */
    public static final String FIRST_PAGE = "ringkasan";

    private final DSLContext db;
    private final Readings readings;
    private final Scopes scopes;
    private final List<ClientTab> tabs;
    private final List<FileAlert.Source> alerts;

    ClientFiles(DSLContext db, Readings readings, Scopes scopes, List<ClientTab> tabs, List<FileAlert.Source> alerts) {
        this.alerts = alerts;
        this.db = db;
        this.readings = readings;
        this.scopes = scopes;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(ClientTab::order)).toList();
    }

    /** Reads the cover and what the tab needs in one transaction with the log line; NotVisible outside the caller's scope. */
    public <T> T open(UUID client, String what, Function<FileCover, T> reading) {
        return readings.of(client, what, () -> reading.apply(cover(client)));
    }

    /** The same for a part that the first page brings along: whoever just opened that page is in the log already. */
    public <T> T glance(UUID client, String what, Function<FileCover, T> reading) {
        return readings.alongside(client, FIRST_PAGE, what, () -> reading.apply(cover(client)));
    }

    private FileCover cover(UUID client) {
        var row = db.select(
                        CLIENT_.ID,
                        CLIENT_.IDENTITY_FULL_NAME,
                        CLIENT_.IDENTITY_NICKNAME,
                        CLIENT_.IDENTITY_SEX,
                        CLIENT_.BIRTH_DATE,
                        CLIENT_.BIRTH_PRECISION,
                        CLIENT_.INSTITUTION_ID,
                        INSTITUTION_.PROFILE_NAME,
                        CLIENT_.RESIDENT_SINCE,
                        CLIENT_.PHOTO_ID)
                .from(CLIENT_)
                .leftJoin(INSTITUTION_)
                .on(INSTITUTION_.ID.eq(CLIENT_.INSTITUTION_ID))
                .where(CLIENT_.ID.eq(client))
                .fetchOptional()
                .orElseThrow(NotVisible::new);
        return new FileCover(
                client,
                row.get(CLIENT_.IDENTITY_FULL_NAME),
                row.get(CLIENT_.IDENTITY_NICKNAME),
                Sex.valueOf(row.get(CLIENT_.IDENTITY_SEX)),
                birth(row),
                row.get(CLIENT_.INSTITUTION_ID),
                row.get(INSTITUTION_.PROFILE_NAME),
                row.get(CLIENT_.RESIDENT_SINCE),
                shown(client, row.get(CLIENT_.PHOTO_ID)),
                alertsOf(client),
                tabsOf(client));
    }

    private static @Nullable BirthDate birth(Record row) {
        var date = row.get(CLIENT_.BIRTH_DATE);
        var precision = row.get(CLIENT_.BIRTH_PRECISION);
        return date == null
                ? null
                : new BirthDate(date, precision == null ? DatePrecision.DAY : DatePrecision.valueOf(precision));
    }

    /** A face is shown only as long as nobody refused it or took the consent back. */
    private @Nullable UUID shown(UUID client, @Nullable UUID photo) {
        if (photo == null) return null;
        var refused = db.select(CONSENT.GIVEN.ne("YA").or(CONSENT.WITHDRAWN_ON.isNotNull()))
                .from(CONSENT)
                .where(CONSENT.CLIENT_ID.eq(client), CONSENT.PURPOSE.eq("FOTO"))
                .orderBy(CONSENT.GIVEN_ON.desc(), CONSENT.ID.desc())
                .limit(1)
                .fetchOptional();
        return refused.isPresent() && refused.get().value1() ? null : photo;
    }

    /** The gravest first. */
    private List<FileAlert> alertsOf(UUID client) {
        var scope = scopes.current();
        return alerts.stream()
                .filter(source -> scope.may(source.permission()))
                .flatMap(source -> source.of(client).stream())
                .sorted(Comparator.comparing(FileAlert::weight).reversed())
                .toList();
    }

    private List<Tab> tabsOf(UUID client) {
        var scope = scopes.current();
        return tabs.stream()
                .filter(tab -> scope.may(tab.permission()))
                .map(tab -> new Tab(tab.labelKey(), tab.href(client)))
                .toList();
    }
}
