import java.nio.file.*;
import java.security.MessageDigest;
import java.util.HexFormat;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/** Regenerates the typed schema from the Flyway migrations, only when a migration changed. */
void main(String[] args) throws Exception {
  Path migrations = Path.of(args[0]), out = Path.of(args[1]), stamp = out.resolve(".migrations.sha256");
  var sha = MessageDigest.getInstance("SHA-256");
  try (var files = Files.walk(migrations)) {
    for (var f : files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) sha.update(Files.readAllBytes(f));
  }
  var digest = HexFormat.of().formatHex(sha.digest());
  if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) { IO.println("jOOQ sources are up to date"); return; }
  try (var pg = EmbeddedPostgres.builder().start()) {
    Flyway.configure().dataSource(pg.getPostgresDatabase()).locations("filesystem:" + migrations).load().migrate();
    GenerationTool.generate(new Configuration()
        .withJdbc(new Jdbc().withUrl(pg.getJdbcUrl("postgres", "postgres")))
        .withGenerator(new Generator()
            .withDatabase(new Database().withName("org.jooq.meta.postgres.PostgresDatabase")
                .withIncludes(".*").withExcludes("flyway_schema_history|pg_catalog\\..*|information_schema\\..*|public\\..*")
                .withIncludeRoutines(false)
                .withSchemata(
                    new SchemaMappingType().withInputSchema("audit"), new SchemaMappingType().withInputSchema("access"),
                    new SchemaMappingType().withInputSchema("reference"), new SchemaMappingType().withInputSchema("document"),
                    new SchemaMappingType().withInputSchema("institution"), new SchemaMappingType().withInputSchema("client"),
                    new SchemaMappingType().withInputSchema("casework"), new SchemaMappingType().withInputSchema("indicator")))
            .withGenerate(new Generate().withComments(false).withIndexes(false).withRecords(true).withPojos(false))
            .withTarget(new Target().withPackageName("id.naungan.db").withDirectory(out.toString()))));
  }
  Files.writeString(stamp, digest);
}
