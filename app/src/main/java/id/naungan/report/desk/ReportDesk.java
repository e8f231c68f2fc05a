package id.naungan.report.desk;

import id.naungan.reference.Terms;
import id.naungan.report.domain.ReportState;
import id.naungan.report.domain.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every home of the caller's area in one period: what it sent, or that it did not. */
@Component
@Transactional(readOnly = true)
public class ReportDesk {

    /** One home; without a report when nothing was sent. */
    public record Row(
            UUID institutionId,
            String home,
            String district,
            String kind,
            @Nullable UUID reportId,
            @Nullable ReportState state,
            @Nullable OffsetDateTime sentAt,
            @Nullable OffsetDateTime judgedAt,
            int edition) {

        public String mark() {
            return state == null ? "BELUM" : state.name();
        }

        public @Nullable String href() {
            return reportId == null ? null : "/lks/" + institutionId + "/laporan/" + reportId;
        }

        /** Sent after the day it was due, or not sent at all and the day is over. */
        public boolean late(LocalDate due, LocalDate today) {
            if (state == null || state == ReportState.DIKEMBALIKAN) return due.isBefore(today);
            return sentAt != null && sentAt.toLocalDate().isAfter(due);
        }
    }

    private final JdbcClient db;
    private final Terms terms;

    ReportDesk(JdbcClient db, Terms terms) {
        this.db = db;
        this.terms = terms;
    }

    public LocalDate due(Span span, LocalDate since) {
        return terms.value(span.term()).lastDay(span.end(since));
    }

    public Terms.Term term(Span span) {
        return terms.value(span.term());
    }

    /** How many homes sent their report of this period and wait to hear of it. */
    public long sent(Span span, LocalDate since) {
        return db.sql("""
                select count(*) from report.report r join institution.institution i on i.id = r.institution_id
                 where r.span = ? and r.since = ? and r.state = 'DIKIRIM' and i.registration_status not in ('TUTUP', 'FIKTIF')""")
                .params(span.name(), since)
                .query(Long.class)
                .single();
    }

    public List<Row> rows(Span span, LocalDate since, String district) {
        return db.sql("""
                select i.id as institution_id, i.profile_name as home, i.district, i.profile_kind as kind, r.id as report_id, r.state, r.sent_at, r.judged_at,
                       coalesce(r.edition, 0) as edition
                  from institution.institution i left join report.report r on r.institution_id = i.id and r.span = ? and r.since = ? and r.state <> 'DRAF'
                 where i.registration_status not in ('TUTUP', 'FIKTIF') and (? = '' or i.district = ?)
                 order by r.id is not null, i.district, i.profile_name, i.id""")
                .params(span.name(), since, district, district)
                .query(Row.class)
                .list();
    }
}
