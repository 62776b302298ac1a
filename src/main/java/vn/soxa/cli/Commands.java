package vn.soxa.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it talks to. */
record Commands(Console console) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (RoundCommand.class.isAssignableFrom(type)) {
            return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
