package id.naungan.linkage.spark;

import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** The rows that travel. */
final class Shape {
    /** A key of a record, or what a key makes with a part of a list: see {@link Counts}. */
    static final StructType KEY = new StructType()
            .add("rule", "int", false)
            .add("key", "long", false)
            .add("a", "long", false)
            .add("b", "long", false);

    /** A record under one of its keys. */
    static final StructType RECORD = new StructType()
            .add("rule", "int", false)
            .add("key", "long", false)
            .add("side", "int", false)
            .add("number", "long", false)
            .add("id", "string", false)
            .add("fields", "binary", false);

    /** A link; records are numbered as their lists are read. */
    static final StructType LINK = new StructType()
            .add("a", "long", false)
            .add("b", "long", false)
            .add("id_a", "string", false)
            .add("id_b", "string", false)
            .add("weight", "float", false);

    private Shape() {}

    static Encoder<Row> of(StructType type) {
        return Encoders.row(type);
    }
}
