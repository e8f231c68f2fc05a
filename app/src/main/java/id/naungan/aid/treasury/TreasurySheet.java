package id.naungan.aid.treasury;

import id.naungan.aid.proposal.Proposal;
import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list for the treasury: one line a home with its account, and a last line with the sum, which is the decision's. */
@Component
class TreasurySheet {

    private static final List<String> COLUMNS = List.of(
            "aid.treasury.number",
            "aid.treasury.home",
            "aid.treasury.district",
            "aid.treasury.registration",
            "aid.treasury.clients",
            "aid.treasury.days",
            "aid.treasury.bank",
            "aid.treasury.account",
            "aid.treasury.holder",
            "aid.treasury.amount");

    /** One line of the list. */
    record Line(
            UUID id,
            String home,
            String district,
            @Nullable String registration,
            int clients,
            long days,
            @Nullable String bank,
            @Nullable String account,
            @Nullable String holder,
            long amount) {}

    private final JdbcClient db;
    private final InstitutionWords words;
    private final Messages messages;

    TreasurySheet(JdbcClient db, InstitutionWords words, Messages messages) {
        this.db = db;
        this.words = words;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public List<Line> lines(UUID proposal) {
        return db.sql("""
                        select h.institution_id as id, h.home_name as home, h.district, i.registration_number as registration, h.eligible as clients, h.days, b.bank,
                               b.number as account, b.holder, h.amount
                          from aid.home h join institution.institution i on i.id = h.institution_id
                          left join aid.bank_account b on b.institution_id = h.institution_id and b.ended_on is null
                         where h.proposal_id = ? and h.amount > 0 order by h.district, h.home_name, h.institution_id""").param(proposal).query(Line.class).list();
    }

    void xlsx(Proposal proposal, List<Line> lines, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "aid.treasury.sheet"));
            var rows = rows(proposal, lines, locale);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < COLUMNS.size(); c++) {
                    if (rows.get(r).get(c) instanceof Number number) sheet.value(r, c, number);
                    else
                        sheet.value(r, c, SafeCell.of(String.valueOf(rows.get(r).get(c))));
                    if (r == 0 || r == rows.size() - 1) sheet.style(r, c).bold().set();
                }
                if (r > 0) sheet.style(r, COLUMNS.size() - 1).format("#,##0").set();
            }
            sheet.freezePane(0, 1);
        }
    }

    void csv(Proposal proposal, List<Line> lines, Locale locale, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var cells : rows(proposal, lines, locale)) {
            text.append(cells.stream()
                            .map(cell -> '"' + SafeCell.of(cell.toString()).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }

    private List<List<?>> rows(Proposal proposal, List<Line> lines, Locale locale) {
        var rows = new ArrayList<List<?>>();
        rows.add(COLUMNS.stream().map(column -> messages.get(locale, column)).toList());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            rows.add(List.of(
                    i + 1,
                    line.home(),
                    words.region(line.district()),
                    orNothing(line.registration()),
                    line.clients(),
                    line.days(),
                    orNothing(line.bank()),
                    orNothing(line.account()),
                    orNothing(line.holder()),
                    line.amount()));
        }
        rows.add(List.of("", messages.get(locale, "aid.treasury.sum"), "", "", "", "", "", "", "", proposal.total()));
        return rows;
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
