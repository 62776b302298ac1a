package vn.soxa.form;

import jakarta.validation.Payload;
import java.util.List;
import java.util.Set;

/** How much a broken constraint weighs, as its payload says it; without one the row does not count. */
public final class Weighs {
    private Weighs() {}

    /** The row counts once somebody answers for it. */
    public interface Asking extends Payload {}

    /** The row counts, and somebody should look. */
    public interface Noting extends Payload {}

    static Level level(Set<Class<? extends Payload>> payload) {
        return level(payload.toArray(Class<?>[]::new));
    }

    static Level level(Class<?>... payload) {
        List<Class<?>> kinds = List.of(payload);
        return kinds.contains(Noting.class) ? Level.NOTE : kinds.contains(Asking.class) ? Level.ASK : Level.STOP;
    }

    /** The payload that says a level. */
    static Class<?>[] payload(Level level) {
        return switch (level) {
            case STOP -> new Class<?>[0];
            case ASK -> new Class<?>[] {Asking.class};
            case NOTE -> new Class<?>[] {Noting.class};
        };
    }
}
