package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void isDoneWhileTheCallerGoesOn() throws IOException {
        CountDownLatch callerWentOn = new CountDownLatch(1);
        Background<String> beside = Background.start(() -> {
            callerWentOn.await();
            return Thread.currentThread().getName();
        });
        callerWentOn.countDown();

        assertThat(beside.result()).isNotEqualTo(Thread.currentThread().getName());
    }

    @Test
    void failsAsTheWorkFailed() {
        assertThatThrownBy(Background.start(() -> {
                    throw new NoSuchFileException("x.xlsx");
                })::result)
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage("x.xlsx");
        assertThatThrownBy(Background.start(() -> {
                    throw new IllegalArgumentException("ours");
                })::result)
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isOverWhenTheCallerFailed() {
        AtomicBoolean over = new AtomicBoolean();
        CountDownLatch callerFails = new CountDownLatch(1);

        assertThatThrownBy(() -> {
                    try (Background<Boolean> beside = Background.start(() -> {
                        callerFails.await();
                        return over.getAndSet(true);
                    })) {
                        callerFails.countDown();
                        throw new NoSuchFileException(String.valueOf(beside != null));
                    }
                })
                .isInstanceOf(NoSuchFileException.class);
        assertThat(over).isTrue();
    }
}
