package id.naungan.store;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Sets the scope of the caller on every transaction it begins. The settings are local to the transaction, so that a pooled
 * connection never carries one user's scope to the next.
 */
class ScopedTransactionManager extends JdbcTransactionManager {

    private final TransactionSettings settings;

    ScopedTransactionManager(DataSource dataSource, TransactionSettings settings) {
        super(dataSource);
        this.settings = settings;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            apply(settings.settings());
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("cannot set the scope of the transaction", e);
        }
    }

    private void apply(Map<String, String> values) throws SQLException {
        var sql = new StringBuilder("select ");
        values.keySet()
                .forEach(name -> sql.append(sql.length() > 7 ? ", " : "")
                        .append("set_config('")
                        .append(name)
                        .append("', ?, true)"));
        var connection = DataSourceUtils.getConnection(obtainDataSource());
        try (var statement = connection.prepareStatement(sql.toString())) {
            int i = 1;
            for (var value : values.values()) statement.setString(i++, value);
            statement.execute();
        } finally {
            DataSourceUtils.releaseConnection(connection, obtainDataSource());
        }
    }
}
