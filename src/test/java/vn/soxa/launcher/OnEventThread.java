package vn.soxa.launcher;

import java.awt.EventQueue;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Runs each test where the parts of a window live: from anywhere else it may stand still for ever with what waits there. */
final class OnEventThread implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> {
            try {
                test.proceed();
            } catch (Throwable e) {
                failed.set(e);
            }
        });
        Throwable thrown = failed.get();
        if (thrown != null) {
            throw thrown;
        }
    }
}
