package vn.soxa.app;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a process of our own is started with, whoever runs the tests. */
public final class TestClassPath {

    private TestClassPath() {}

    public static String text() {
        return TestClassPath.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
