package id.naungan.duty.ratio;

import id.naungan.access.Permission;
import id.naungan.access.Scopes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What each resident counts and why, of those the caller sees; why is told to whoever reads cases. */
@Component
@Transactional(readOnly = true)
public class Weights {

    /** A resident and what he or she counts. */
    public record Weighed(
            UUID clientId,
            String name,
            boolean young,
            boolean disabled,
            boolean hard,
            boolean severe,
            BigDecimal weight) {

        public boolean more() {
            return weight.compareTo(BigDecimal.ONE) > 0;
        }

        public List<String> reasons() {
            var reasons = new java.util.ArrayList<String>();
            if (young) reasons.add("jaga-tambah-balita");
            if (disabled) reasons.add("jaga-tambah-disabilitas");
            if (hard) reasons.add("jaga-tambah-kasus-berat");
            if (severe) reasons.add("jaga-tambah-keberfungsian");
            return reasons;
        }
    }

    /** Those the caller sees, heaviest first; how many others there are, and what they count together. */
    public record Listing(List<Weighed> weighed, int others, BigDecimal othersWeight, boolean reasons) {}

    private final JdbcClient db;
    private final Scopes scopes;

    Weights(JdbcClient db, Scopes scopes) {
        this.db = db;
        this.scopes = scopes;
    }

    public Listing of(UUID home, LocalDate day, int residents, @Nullable BigDecimal weight) {
        var scope = scopes.current();
        List<Weighed> seen = !scope.may(Permission.SEE_CLIENTS)
                ? List.of()
                : db.sql("""
                                select w.client_id, c.identity_full_name as name, w.young, w.disabled, w.hard, w.severe, w.weight
                                  from duty.weigh(?, ?) w join client.client c on c.id = w.client_id order by w.weight desc, c.identity_full_name""").params(home, day).query(Weighed.class).list();
        var sum = seen.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Listing(
                seen,
                Math.max(0, residents - seen.size()),
                weight == null ? BigDecimal.ZERO : weight.subtract(sum).max(BigDecimal.ZERO),
                scope.may(Permission.SEE_CASE));
    }
}
