package vn.soxa.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/** How Logback starts: silent until a work folder is known; no configuration file is looked for. */
public final class LogSetup extends ContextAwareBase implements Configurator {

    /** Nothing else is asked, and of others' messages those that tell of trouble are enough. */
    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        logging.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        logging.getLogger(RoundLog.class.getPackageName()).setLevel(Level.INFO);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
