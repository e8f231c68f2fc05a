package id.naungan.reference;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the 91,599 regions of Kepmendagri 300.2.2-2430/2025 from the file that travels with the product. */
@Component
@SuppressWarnings("checkstyle:TypeName")
class V1_43__Regions extends BaseJavaMigration {

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        try (var statement = connection.createStatement();
                var file = new ClassPathResource("reference/region.csv.gz").getInputStream();
                var text = new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8)) {
            statement.execute("create temporary table loaded (id text, name text) on commit drop");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy loaded from stdin (format csv, header)", text);
            statement.execute("insert into reference.region (id, name, edition, since) "
                    + "select id, name, 'Kepmendagri 300.2.2-2430/2025', date '2025-01-01' from loaded");
        }
    }
}
