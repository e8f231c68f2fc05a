package id.naungan.aid.treasury;

import id.naungan.aid.goods.Goods;
import id.naungan.aid.goods.GoodsAccounts;
import id.naungan.aid.proposal.Proposal;
import id.naungan.institution.InstitutionWords;
import id.naungan.kernel.SafeCell;
import id.naungan.web.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list for the treasury: one line a home with its account or its goods, and a last line with the sum, which is the decision's. */
@Component
class TreasurySheet {

    private static final List<String> HOME = List.of(
            "aid.treasury.number",
            "aid.treasury.home",
            "aid.treasury.district",
            "aid.treasury.registration",
            "aid.treasury.clients",
            "aid.treasury.days");
    private static final List<String> MONEY = Stream.concat(
                    HOME.stream(),
                    Stream.of(
                            "aid.treasury.bank", "aid.treasury.account", "aid.treasury.holder", "aid.treasury.amount"))
            .toList();
    private static final List<String> GOODS = Stream.concat(
                    HOME.stream(),
                    Stream.of(
                            "aid.programme.goods",
                            "aid.goods.decided",
                            "aid.goods.sent",
                            "aid.goods.came",
                            "aid.goods.bad",
                            "aid.goods.given",
                            "aid.goods.left",
                            "aid.treasury.worth"))
            .toList();

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
    private final GoodsAccounts goods;

    TreasurySheet(JdbcClient db, InstitutionWords words, Messages messages, GoodsAccounts goods) {
        this.goods = goods;
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

    void xlsx(List<List<?>> rows, Locale locale, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Naungan", "1.0")) {
            var sheet = book.newWorksheet(messages.get(locale, "aid.treasury.sheet"));
            int last = rows.getFirst().size() - 1;
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c <= last; c++) {
                    if (rows.get(r).get(c) instanceof Number number) sheet.value(r, c, number);
                    else
                        sheet.value(r, c, SafeCell.of(String.valueOf(rows.get(r).get(c))));
                    if (r == 0 || r == rows.size() - 1) sheet.style(r, c).bold().set();
                }
                if (r > 0) sheet.style(r, last).format("#,##0").set();
            }
            sheet.freezePane(0, 1);
        }
    }

    void csv(List<List<?>> rows, OutputStream out) throws IOException {
        // The mark at the beginning tells spreadsheets that it is UTF-8.
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8).append('\uFEFF');
        for (var cells : rows) {
            text.append(cells.stream()
                            .map(cell -> '"' + SafeCell.of(cell.toString()).replace("\"", "\"\"") + '"')
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        text.flush();
    }

    /** Money with accounts at banks, or goods with what became of them; the last row is the sum. */
    List<List<?>> rows(Proposal proposal, List<Line> lines, Locale locale) {
        return proposal.givesGoods() ? goods(proposal, lines, locale) : money(proposal, lines, locale);
    }

    private List<List<?>> money(Proposal proposal, List<Line> lines, Locale locale) {
        var rows = new ArrayList<List<?>>();
        rows.add(headings(MONEY, locale));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = home(i, line);
            row.addAll(List.of(
                    orNothing(line.bank()), orNothing(line.account()), orNothing(line.holder()), line.amount()));
            rows.add(row);
        }
        rows.add(sum(proposal, MONEY.size(), locale));
        return rows;
    }

    private List<List<?>> goods(Proposal proposal, List<Line> lines, Locale locale) {
        var rows = new ArrayList<List<?>>();
        rows.add(headings(GOODS, locale));
        var byHome = goods.of(proposal.id()).stream().collect(Collectors.toMap(Goods::institutionId, g -> g));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var row = home(i, line);
            var here = byHome.get(line.id());
            row.addAll(
                    here == null
                            ? List.of(orNothing(proposal.goods()), 0, 0, 0, 0, 0, 0)
                            : List.of(
                                    here.goods() + " (" + here.unit() + ")",
                                    here.decided(),
                                    here.sent(),
                                    here.came(),
                                    here.damaged() + here.missing(),
                                    here.given() + here.lost(),
                                    here.left()));
            row.add(line.amount());
            rows.add(row);
        }
        rows.add(sum(proposal, GOODS.size(), locale));
        return rows;
    }

    private List<Object> home(int before, Line line) {
        return new ArrayList<>(List.of(
                before + 1,
                line.home(),
                words.region(line.district()),
                orNothing(line.registration()),
                line.clients(),
                line.days()));
    }

    private List<String> headings(List<String> columns, Locale locale) {
        return columns.stream().map(column -> messages.get(locale, column)).toList();
    }

    private List<Object> sum(Proposal proposal, int columns, Locale locale) {
        var row = new ArrayList<Object>(Collections.nCopies(columns, ""));
        row.set(1, messages.get(locale, "aid.treasury.sum"));
        row.set(columns - 1, proposal.total());
        return row;
    }

    private static Object orNothing(@Nullable Object value) {
        return value == null ? "" : value;
    }
}
