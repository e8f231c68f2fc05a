package id.naungan.access;

import id.naungan.audit.Actor;
import id.naungan.store.TransactionSettings;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scope of the running thread: set by the session filter for a request, or by a job for the system. Nothing set sees nothing. */
@Component
public class Scopes implements TransactionSettings, Actor.Source {

    private static final ThreadLocal<@Nullable Scope> CURRENT = new ThreadLocal<>();

    /** The scope of the caller; a programming error when there is none. */
    public Scope current() {
        var scope = CURRENT.get();
        if (scope == null) throw new IllegalStateException("nobody is signed in");
        return scope;
    }

    public @Nullable Scope currentOrNull() {
        return CURRENT.get();
    }

    /** Runs the work under a scope and puts the former one back. A transaction that is already open keeps the scope it began with. */
    public <T extends @Nullable Object> T as(Scope scope, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(scope);
        try {
            return work.get();
        } finally {
            if (before == null) CURRENT.remove();
            else CURRENT.set(before);
        }
    }

    /** Runs the work as the system itself: sign-in, jobs, loading. `what` is the name the trail shows. */
    public <T extends @Nullable Object> T asSystem(String what, Supplier<T> work) {
        return as(system(what), work);
    }

    public void asSystem(String what, Runnable work) {
        asSystem(what, () -> {
            work.run();
            return true;
        });
    }

    private static Scope system(String what) {
        return new Scope(null, null, what, Role.ADMIN, Reach.SYSTEM, null, null, ZoneId.of("Asia/Jakarta"), false);
    }

    @Override
    public Map<String, String> settings() {
        var scope = CURRENT.get();
        var settings = new LinkedHashMap<String, String>();
        settings.put("app.reach", scope == null ? "" : scope.reach().name());
        settings.put(
                "app.role",
                scope == null || scope.reach() == Reach.SYSTEM
                        ? ""
                        : scope.role().name());
        settings.put("app.account", scope == null ? "" : Objects.toString(scope.account(), ""));
        settings.put("app.institution", scope == null ? "" : Objects.toString(scope.institution(), ""));
        settings.put("app.region", scope == null ? "" : Objects.toString(scope.region(), ""));
        return settings;
    }

    @Override
    public Actor actor() {
        var scope = current();
        return scope.reach() == Reach.SYSTEM
                ? new Actor(null, scope.name(), "SISTEM", null)
                : new Actor(scope.account(), scope.name(), scope.role().name(), null);
    }
}
