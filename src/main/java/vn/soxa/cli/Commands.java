package vn.soxa.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the console it talks to. */
record Commands(Console console) implements IFactory {
    private static final List<Class<?>> ALL = List.of(
            InitCommand.class,
            IssueCommand.class,
            CollectCommand.class,
            CheckCommand.class,
            CloseCommand.class,
            SendCommand.class,
            RollupCommand.class,
            DemoCommand.class);

    static boolean known(String name) {
        return ALL.stream().anyMatch(type -> name(type).equals(name));
    }

    /** The command line; of all commands it knows the one that is asked for, as looking into each takes its time. */
    CommandLine line(Main main, String... args) {
        CommandLine line = new CommandLine(main, this);
        boolean known = args.length > 0 && known(args[0]);
        for (Class<?> type : ALL) {
            if (!known || name(type).equals(args[0])) {
                line.addSubcommand(type);
            }
        }
        return line;
    }

    private static String name(Class<?> type) {
        Command command = type.getAnnotation(Command.class);
        return command == null ? "" : command.name();
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (RoundCommand.class.isAssignableFrom(type)) {
            return type.cast(type.getDeclaredConstructor(Console.class).newInstance(console));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
