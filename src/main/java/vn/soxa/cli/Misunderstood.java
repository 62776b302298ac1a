package vn.soxa.cli;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line that cannot be understood: says what, then how it is used. */
record Misunderstood(Console console) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        console.err().println(sentence(failure));
        failure.getCommandLine().usage(console.err());
        return Main.NOT_DONE;
    }

    private static String sentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return Console.word("args.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Console.word("args.missing", missing.getMissing().get(0).paramLabel());
        }
        return Console.word("args.wrong", failure.getValue() == null ? "" : failure.getValue());
    }
}
