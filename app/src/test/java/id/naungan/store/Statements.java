package id.naungan.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Writes down the statements a thread sends to the database, so that a test can bound them. */
@TestConfiguration(proxyBeanMethods = false)
public class Statements {

    private static final ThreadLocal<List<String>> SENT = new ThreadLocal<>();

    /** The statements sent while the work ran. */
    public static List<String> of(Runnable work) {
        var sent = new ArrayList<String>();
        SENT.set(sent);
        try {
            work.run();
        } finally {
            SENT.remove();
        }
        return sent;
    }

    @Bean
    static BeanPostProcessor watchedDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? watched(DataSource.class, pool, "") : bean;
            }
        };
    }

    private static Object watched(Class<?> type, Object target, String sql) {
        InvocationHandler handler = (proxy, method, args) -> {
            try {
                if (target instanceof Statement && method.getName().startsWith("execute") && SENT.get() != null)
                    SENT.get().add(args == null || args.length == 0 ? sql : String.valueOf(args[0]));
                var answer = method.invoke(target, args);
                return switch (answer) {
                    case Connection connection -> watched(Connection.class, connection, "");
                    case PreparedStatement statement
                    when target instanceof Connection ->
                        watched(PreparedStatement.class, statement, String.valueOf(args[0]));
                    case Statement statement
                    when target instanceof Connection -> watched(Statement.class, statement, "");
                    case null, default -> answer;
                };
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
